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
