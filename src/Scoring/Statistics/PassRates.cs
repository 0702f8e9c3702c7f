namespace ScoringPlatform.Scoring.Statistics;

/// <summary>One group's pass rates: those voted through, of each of the four denominators that the year's reports name.</summary>
public sealed record PassRates
{
    /// <summary>The denominators, in order.</summary>
    public static IReadOnlyList<FunnelStage> Bases { get; } =
        [FunnelStage.Submitted, FunnelStage.Accepted, FunnelStage.Eligible, FunnelStage.Voted];

    /// <summary>The stages that a table of pass rates counts: the denominators, the numerator, and those confirmed in the end.</summary>
    public static IReadOnlyList<FunnelStage> Stages { get; } = [.. Bases, FunnelStage.VotedThrough, FunnelStage.Confirmed];

    private PassRates(StageFigures counts)
    {
        Counts = counts;
    }

    public StageFigures Counts { get; }

    /// <summary>This and the following are null when their numerator or denominator is suppressed.</summary>
    public Rate? OfSubmitted => Of(FunnelStage.Submitted);

    public Rate? OfAccepted => Of(FunnelStage.Accepted);

    public Rate? OfEligible => Of(FunnelStage.Eligible);

    public Rate? OfVoted => Of(FunnelStage.Voted);

    public static PassRates From(StageFigures counts) => new(counts);

    public static PassRates From(StageCounts counts) => new(StageFigures.Of(counts));

    /// <summary>Those voted through, of those who reached <paramref name="named"/>; null when suppressed.</summary>
    public Rate? Of(FunnelStage named) => Rate.Of(Counts.VotedThrough, Counts.Of(named), named);
}
