namespace ScoringPlatform.Scoring.Statistics;

/// <summary>One group's pass rates: those voted through, of each of the four denominators that the year's reports name.</summary>
public sealed record PassRates
{
    /// <summary>The denominators, in order.</summary>
    public static IReadOnlyList<FunnelStage> Bases { get; } =
        [FunnelStage.Submitted, FunnelStage.Accepted, FunnelStage.Eligible, FunnelStage.Voted];

    private PassRates(StageCounts counts)
    {
        Counts = counts;
    }

    public StageCounts Counts { get; }

    public Rate OfSubmitted => Of(FunnelStage.Submitted);

    public Rate OfAccepted => Of(FunnelStage.Accepted);

    public Rate OfEligible => Of(FunnelStage.Eligible);

    public Rate OfVoted => Of(FunnelStage.Voted);

    public static PassRates From(StageCounts counts) => new(counts);

    /// <summary>Those voted through, of those who reached <paramref name="named"/>.</summary>
    public Rate Of(FunnelStage named) => Rate.Of(Counts.VotedThrough, Counts.Of(named), named);
}
