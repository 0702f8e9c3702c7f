using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class StageFiguresTests
{
    private static readonly StageFigures All = StageFigures.Of(new StageCounts
    {
        Submitted = 11,
        EmployerConfirmed = 10,
        Accepted = 9,
        Eligible = 8,
        Scored = 7,
        Voted = 6,
        VotedThrough = 5,
        InsideCap = 4,
        OnNotice = 3,
        Objected = 2,
        Confirmed = 1,
    });

    [Fact]
    public void Of_Counts_KeepsEveryStage()
    {
        Assert.Equal(Enumerable.Range(1, 11).Reverse().Select(count => (int?)count), All.Shown);
        Assert.All(FunnelStages.All, stage => Assert.Equal(12 - (int)stage, All.Of(stage)));
        Assert.Equal(
            [All.Submitted, All.EmployerConfirmed, All.Accepted, All.Eligible, All.Scored, All.Voted, All.VotedThrough, All.InsideCap, All.OnNotice, All.Objected, All.Confirmed],
            All.Shown);
    }

    [Fact]
    public void Only_SomeStages_SuppressesTheOthers()
    {
        var some = All.Only(new HashSet<FunnelStage> { FunnelStage.Voted });

        Assert.Equal((6, null), (some.Voted, some.Submitted));
        Assert.Single(some.Shown, count => count is not null);
    }

    [Fact]
    public void Equals_ByCounts()
    {
        Assert.Equal(All, new StageFigures([.. All.Shown]));
        Assert.NotEqual(All, All.Only(new HashSet<FunnelStage>()));
    }

    [Fact]
    public void New_WithTooFewStages_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new StageFigures([1, 2, 3]));

    [Fact]
    public void PassRates_OfSuppressedCounts_AreNull()
    {
        var rates = PassRates.From(All.Only(new HashSet<FunnelStage> { FunnelStage.Submitted, FunnelStage.VotedThrough }));

        Assert.Equal((5, 11), (rates.OfSubmitted!.Numerator, rates.OfSubmitted.Denominator));
        Assert.Null(rates.OfVoted);
    }
}
