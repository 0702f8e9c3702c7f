using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class FunnelTests
{
    private static readonly StageCounts Counts = new()
    {
        Submitted = 40,
        EmployerConfirmed = 39,
        Accepted = 38,
        Eligible = 30,
        Scored = 30,
        Voted = 28,
        VotedThrough = 21,
        InsideCap = 20,
        OnNotice = 20,
        Objected = 2,
        Confirmed = 19,
    };

    [Fact]
    public void Of_Counts_GivesEveryStageInOrder() =>
        Assert.Equal(
            [
                (FunnelStage.Submitted, 40), (FunnelStage.EmployerConfirmed, 39), (FunnelStage.Accepted, 38), (FunnelStage.Eligible, 30),
                (FunnelStage.Scored, 30), (FunnelStage.Voted, 28), (FunnelStage.VotedThrough, 21), (FunnelStage.InsideCap, 20),
                (FunnelStage.OnNotice, 20), (FunnelStage.Objected, 2), (FunnelStage.Confirmed, 19),
            ],
            Funnel.Of(Counts).Select(step => (step.Stage, step.Count!.Value)));

    [Fact]
    public void Of_Counts_SharesAreOfTheStageBeforeAndOfSubmitted()
    {
        var steps = Funnel.Of(Counts).ToDictionary(step => step.Stage);

        Assert.Null(steps[FunnelStage.Submitted].OfPrevious);
        Assert.Equal((75.0m, FunnelStage.Voted), (steps[FunnelStage.VotedThrough].OfPrevious!.Percent, steps[FunnelStage.VotedThrough].OfPrevious!.Base)); // 21 / 28
        Assert.Equal(52.5m, steps[FunnelStage.VotedThrough].OfSubmitted!.Percent); // 21 / 40
    }

    [Fact]
    public void Of_Confirmed_IsComparedWithTheNoticeNotWithObjections()
    {
        var confirmed = Funnel.Of(Counts)[^1];

        Assert.Equal((95.0m, FunnelStage.OnNotice), (confirmed.OfPrevious!.Percent, confirmed.OfPrevious!.Base)); // 19 / 20
    }

    [Fact]
    public void Of_SuppressedStage_HasNeitherCountNorShare()
    {
        var shown = StageFigures.Of(Counts).Only(new HashSet<FunnelStage> { FunnelStage.Submitted, FunnelStage.Eligible });
        var steps = Funnel.Of(shown).ToDictionary(step => step.Stage);

        Assert.Equal((null, null), (steps[FunnelStage.Accepted].Count, steps[FunnelStage.Accepted].OfSubmitted));
        Assert.Equal((30, null), (steps[FunnelStage.Eligible].Count, steps[FunnelStage.Eligible].OfPrevious));
        Assert.Equal(75.0m, steps[FunnelStage.Eligible].OfSubmitted!.Percent); // 30 / 40
    }

    [Fact]
    public void Of_MoreThanTheStageBefore_HasNoShareOfIt()
    {
        // A year whose employers did not confirm by machine: 0 confirmed, 10 accepted.
        var steps = Funnel.Of(new StageCounts { Submitted = 12, Accepted = 10, Eligible = 0, Voted = 0, VotedThrough = 0, Confirmed = 0 });

        Assert.Null(steps[2].OfPrevious);
        Assert.Equal(83.3m, steps[2].OfSubmitted!.Percent); // 10 / 12
    }

    [Fact]
    public void Of_Nothing_HasNoShares() => Assert.All(Funnel.Of(default(StageCounts)), step => Assert.Null(step.OfSubmitted!.Percent));

    [Fact]
    public void PassRates_FourDenominators_AreNamed()
    {
        var rates = PassRates.From(Counts);

        Assert.Equal(
            [(FunnelStage.Submitted, 52.5m), (FunnelStage.Accepted, 55.3m), (FunnelStage.Eligible, 70.0m), (FunnelStage.Voted, 75.0m)], // 21 of 40, 38, 30, 28
            new[] { rates.OfSubmitted, rates.OfAccepted, rates.OfEligible, rates.OfVoted }.Select(rate => (rate!.Base, rate.Percent!.Value)));
        Assert.Equal(PassRates.Bases, new[] { rates.OfSubmitted, rates.OfAccepted, rates.OfEligible, rates.OfVoted }.Select(rate => rate!.Base));
    }

    [Fact]
    public void Sum_OfGroups_AddsEveryStage()
    {
        Assert.Equal(Counts, StageCounts.Sum([Counts, default]));
        Assert.All(Enum.GetValues<FunnelStage>(), stage => Assert.Equal(3 * Counts.Of(stage), StageCounts.Sum([Counts, Counts, Counts]).Of(stage)));
        Assert.Equal(default, StageCounts.Sum([]));
    }
}
