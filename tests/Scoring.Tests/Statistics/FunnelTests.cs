using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class FunnelTests
{
    private static readonly StageCounts Counts = new()
    {
        Submitted = 40,
        Accepted = 38,
        Eligible = 30,
        Scored = 30,
        Voted = 28,
        VotedThrough = 21,
        Confirmed = 20,
    };

    [Fact]
    public void Of_Counts_GivesEveryStageInOrder() =>
        Assert.Equal(
            [(FunnelStage.Submitted, 40), (FunnelStage.Accepted, 38), (FunnelStage.Eligible, 30), (FunnelStage.Scored, 30), (FunnelStage.Voted, 28), (FunnelStage.VotedThrough, 21), (FunnelStage.Confirmed, 20)],
            Funnel.Of(Counts).Select(step => (step.Stage, step.Count)));

    [Fact]
    public void Of_Counts_SharesAreOfTheStageBeforeAndOfSubmitted()
    {
        var steps = Funnel.Of(Counts);

        Assert.Null(steps[0].OfPrevious);
        Assert.Equal(75.0m, steps[5].OfPrevious?.Percent); // 21 / 28
        Assert.Equal(FunnelStage.Voted, steps[5].OfPrevious?.Base);
        Assert.Equal(52.5m, steps[5].OfSubmitted.Percent); // 21 / 40
    }

    [Fact]
    public void Of_Nothing_HasNoShares() => Assert.All(Funnel.Of(default), step => Assert.Null(step.OfSubmitted.Percent));

    [Fact]
    public void PassRates_FourDenominators_AreNamed()
    {
        var rates = PassRates.From(Counts);

        Assert.Equal(
            [(FunnelStage.Submitted, 52.5m), (FunnelStage.Accepted, 55.3m), (FunnelStage.Eligible, 70.0m), (FunnelStage.Voted, 75.0m)], // 21 of 40, 38, 30, 28
            new[] { rates.OfSubmitted, rates.OfAccepted, rates.OfEligible, rates.OfVoted }.Select(rate => (rate.Base, rate.Percent!.Value)));
        Assert.Equal(PassRates.Bases, new[] { rates.OfSubmitted, rates.OfAccepted, rates.OfEligible, rates.OfVoted }.Select(rate => rate.Base));
    }

    [Fact]
    public void Sum_OfGroups_AddsEveryStage()
    {
        Assert.Equal(Counts, StageCounts.Sum([Counts, default]));
        Assert.All(Enum.GetValues<FunnelStage>(), stage => Assert.Equal(3 * Counts.Of(stage), StageCounts.Sum([Counts, Counts, Counts]).Of(stage)));
        Assert.Equal(default, StageCounts.Sum([]));
    }
}
