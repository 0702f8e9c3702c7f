using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class ScoreAnalysisTests
{
    private static Rating Rate(int application, int expert, int points) => new(application, expert, ScaledScore.FromPoints(points));

    /// <summary>Spreads 2, 3, 4, 5 and 30: quartiles 3 and 5, fence 5 + 1.5 · (5 − 3) = 8.</summary>
    private static readonly Rating[] OneApart =
    [
        Rate(1, 1, 70), Rate(1, 2, 72), Rate(2, 1, 70), Rate(2, 2, 73), Rate(3, 1, 70), Rate(3, 2, 74),
        Rate(4, 1, 70), Rate(4, 2, 75), Rate(5, 1, 60), Rate(5, 2, 90),
    ];

    [Fact]
    public void Exceptional_OneSpreadFarAbove_IsFlaggedAlone()
    {
        var analysis = new ScoreAnalysis(OneApart, seed: 1);

        Assert.Equal(8m, analysis.Fence!.Value.ToDecimal());
        Assert.Equal([5], analysis.Exceptional);
        Assert.True(analysis.IsExceptional(5));
        Assert.False(analysis.IsExceptional(4));
        Assert.Null(analysis.IsExceptional(99));
    }

    /// <summary>Spreads 2, 3, 4, 5, 2, 3, 30, 40: halves 2 2 3 3 and 4 5 30 40, quartiles 2.5 and 17.5, fence 17.5 + 1.5 · 15 = 40.</summary>
    [Fact]
    public void Exceptional_OnTheFence_IsNotYetAndSeveralStandById()
    {
        Rating[] eight = [.. OneApart[..8], Rate(9, 1, 60), Rate(9, 2, 90), Rate(7, 1, 50), Rate(7, 2, 90), Rate(5, 1, 70), Rate(5, 2, 72), Rate(6, 1, 70), Rate(6, 2, 73)];
        Rating[] two = [.. OneApart[..8], .. Enumerable.Range(20, 12).SelectMany(id => new[] { Rate(id, 1, 70), Rate(id, 2, 73) }), Rate(8, 1, 50), Rate(8, 2, 90), Rate(7, 1, 50), Rate(7, 2, 90)];

        Assert.Equal(40m, new ScoreAnalysis(eight, seed: 1).Fence!.Value.ToDecimal());
        Assert.Empty(new ScoreAnalysis(eight, seed: 1).Exceptional);
        Assert.Equal([3, 4, 7, 8], new ScoreAnalysis(two, seed: 1).Exceptional); // thirteen of 3 make both quartiles 3, and so the fence
    }

    [Fact]
    public void Exceptional_FewerThanFour_CannotBeTold()
    {
        var analysis = new ScoreAnalysis(OneApart[..6], seed: 1);

        Assert.Null(analysis.Fence);
        Assert.Empty(analysis.Exceptional);
        Assert.Null(analysis.IsExceptional(1));
    }

    [Fact]
    public void Exceptional_OneBallot_HasNoSpread()
    {
        var analysis = new ScoreAnalysis([.. OneApart, Rate(6, 1, 99)], seed: 1);

        Assert.Equal(8m, analysis.Fence!.Value.ToDecimal());
        Assert.Null(analysis.IsExceptional(6));
        Assert.Equal(11, analysis.Count);
    }

    [Fact]
    public void Analysis_AnyOrder_IsTheSame()
    {
        const int seed = 41;
        var random = new Random(seed);
        var first = new ScoreAnalysis(OneApart, seed: 9);
        for (var run = 0; run < 20; run++)
        {
            var shuffled = OneApart.ToArray();
            random.Shuffle(shuffled);

            var again = new ScoreAnalysis(shuffled, seed: 9);

            Assert.Equal(first.Agreement, again.Agreement);
            Assert.Equal(first.Severity.Experts, again.Severity.Experts);
            Assert.Equal(first.Severity.Applications, again.Severity.Applications);
            Assert.Equal(first.Exceptional, again.Exceptional);
        }
    }

    /// <summary>Expert 1 gives 70, 70, 70, 70, 60; expert 2 gives 72, 73, 74, 75, 90: means 68 and 76.8, severities ±4.4.</summary>
    [Fact]
    public void Severity_TwoExperts_IsHalfTheDifferenceOfTheirMeans()
    {
        var analysis = new ScoreAnalysis(OneApart, seed: 1);

        Assert.Equal([4.4, -4.4], analysis.Severity.Experts.Select(expert => Math.Round(expert.Severity, 9)));
        Assert.Equal(71m, analysis.AdjustedOf(1)!.Value.Adjusted.ToDecimal());
        Assert.Null(analysis.AdjustedOf(99));
    }

    [Fact]
    public void Analysis_NothingOrOneExpertOrAllTied_IsDefinedAsFarAsItCanBe()
    {
        var nothing = new ScoreAnalysis([], seed: 1);
        var one = new ScoreAnalysis([Rate(1, 1, 70), Rate(2, 1, 80)], seed: 1);
        var tied = new ScoreAnalysis([.. Enumerable.Range(1, 5).SelectMany(application => new[] { Rate(application, 1, 70), Rate(application, 2, 70) })], seed: 1);

        Assert.Equal((0, null, null), (nothing.Count, nothing.Agreement.Alpha, nothing.Fence));
        Assert.Equal((2, null, 0.0), (one.Count, one.Agreement.Alpha, one.Severity.Experts[0].Severity));
        Assert.Equal((10, null, 0m), (tied.Count, tied.Agreement.Alpha, tied.Fence!.Value.ToDecimal()));
        Assert.Empty(tied.Exceptional);
    }
}
