using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class CycleParametersValidatorTests
{
    [Fact]
    public void Validate_Defaults_AreValid() => Assert.Empty(CycleParametersValidator.Validate(new CycleParameters()));

    public static TheoryData<CycleParameters, string> OneWrong => new()
    {
        { new() { CommitteeMinimum = 0 }, "CommitteeMinimum" },
        { new() { TermYears = 0 }, "TermYears" },
        { new() { TermYears = 4 }, "TermYears" },
        { new() { Quorum = new(0, 3) }, "Quorum" },
        { new() { Quorum = default }, "Quorum" },
        { new() { Pass = new(4, 3) }, "Pass" },
        { new() { Pass = new(1, 20_000) }, "Pass" },
        { new() { Cap = new(-1, 2) }, "Cap" },
        { new() { Method = (ScoringMethod)9 }, "Method" },
        { new() { Weights = new() { Chair = 0 } }, "Weights.Chair" },
        { new() { Weights = new() { ViceChair = 101 } }, "Weights.ViceChair" },
        { new() { Weights = new() { Member = -1 } }, "Weights.Member" },
        { new() { BallotsPerApplication = 0 }, "BallotsPerApplication" },
        { new() { Method = ScoringMethod.TrimmedMean, BallotsPerApplication = 2 }, "BallotsPerApplication" },
        { new() { NoticeWorkingDays = 4 }, "NoticeWorkingDays" },
        { new() { MinimumCell = 2 }, "MinimumCell" },
    };

    [Theory]
    [MemberData(nameof(OneWrong))]
    public void Validate_OneFieldWrong_NamesThatFieldAlone(CycleParameters parameters, string field)
    {
        var error = Assert.Single(CycleParametersValidator.Validate(parameters));

        Assert.Equal(field, error.Field);
        Assert.StartsWith("parameter.", error.Explanation.Code, StringComparison.Ordinal);
    }

    /// <summary>Both ends of every range, and one beyond each: the ends are meant to be set, what lies beyond is not.</summary>
    public static TheoryData<string, int, int, Func<int, CycleParameters>> Ranges => new()
    {
        { "CommitteeMinimum", 1, 1000, value => new() { CommitteeMinimum = value } },
        { "PanelMinimum", 1, 100, value => new() { PanelMinimum = value } },
        { "TermYears", 1, 3, value => new() { TermYears = value } },
        { "Weights.Chair", 1, 100, value => new() { Weights = new() { Chair = value } } },
        { "Weights.ViceChair", 1, 100, value => new() { Weights = new() { ViceChair = value } } },
        { "Weights.Member", 1, 100, value => new() { Weights = new() { Member = value } } },
        { "BallotsPerApplication", 1, 100, value => new() { BallotsPerApplication = value } },
        { "NoticeWorkingDays", 5, 250, value => new() { NoticeWorkingDays = value } },
        { "MinimumCell", 3, 100, value => new() { MinimumCell = value } },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Validate_Range_HoldsItsEndsAndNothingBeyond(string field, int least, int greatest, Func<int, CycleParameters> with)
    {
        Assert.Empty(CycleParametersValidator.Validate(with(least)));
        Assert.Empty(CycleParametersValidator.Validate(with(greatest)));
        foreach (var beyond in new[] { least - 1, greatest + 1 })
        {
            var error = Assert.Single(CycleParametersValidator.Validate(with(beyond)));

            Assert.Equal((field, "parameter.outOfRange"), (error.Field, error.Explanation.Code));
            Assert.Equal([$"{beyond}", $"{least}", $"{greatest}"], error.Explanation.Arguments);
        }
    }

    /// <summary>A share lies above 0 and up to 1, over 1 to 10,000 (which keeps comparisons exact in 64 bits).</summary>
    [Theory]
    [InlineData(1, 10_000, true)]
    [InlineData(10_000, 10_000, true)]
    [InlineData(1, 1, true)]
    [InlineData(1, 10_001, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    [InlineData(2, 1, false)]
    [InlineData(-1, -2, false)]
    public void Validate_Share_AboveNothingAndUpToTheWhole(int numerator, int denominator, bool valid)
    {
        var share = new Fraction(numerator, denominator);

        var errors = CycleParametersValidator.Validate(new() { Quorum = share, Pass = share, Cap = share });

        Assert.Equal(valid ? [] : ["Quorum", "Pass", "Cap"], errors.Select(error => error.Field));
        Assert.All(errors, error => Assert.Equal("parameter.notAShare", error.Explanation.Code));
    }

    [Fact]
    public void Validate_UnknownMethodOrCustody_NamesTheNumberGiven()
    {
        var errors = CycleParametersValidator.Validate(new() { Method = (ScoringMethod)9, KeyCustody = (KeyCustody)7 });

        Assert.Equal(
            [("Method", "parameter.unknownMethod", "9"), ("KeyCustody", "parameter.unknownCustody", "7")],
            errors.Select(error => (error.Field, error.Explanation.Code, Assert.Single(error.Explanation.Arguments))));
    }

    [Fact]
    public void Validate_SeveralWrong_ReportsAll()
    {
        var errors = CycleParametersValidator.Validate(new() { CommitteeMinimum = -1, Pass = new(0, 1), NoticeWorkingDays = 0 });

        Assert.Equal(["CommitteeMinimum", "Pass", "NoticeWorkingDays"], errors.Select(error => error.Field));
    }

    [Fact]
    public void Validate_BoundsThemselves_AreValid() =>
        Assert.Empty(CycleParametersValidator.Validate(new()
        {
            TermYears = 3,
            Quorum = new(1, 1),
            Pass = new(1, 10_000),
            Cap = new(1, 1),
            Method = ScoringMethod.TrimmedMean,
            BallotsPerApplication = 3,
            NoticeWorkingDays = 5,
            MinimumCell = 3,
        }));
}
