namespace ScoringPlatform.Scoring.Statistics;

/// <summary>The year's applications from submission to confirmation.</summary>
public static class Funnel
{
    public static IReadOnlyList<FunnelStep> Of(StageCounts counts) => Of(StageFigures.Of(counts));

    /// <summary>Every stage, in order.</summary>
    public static IReadOnlyList<FunnelStep> Of(StageFigures counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return
        [
            .. FunnelStages.All.Select(stage => new FunnelStep(
                stage,
                counts.Of(stage),
                FunnelStages.Previous(stage) is { } previous ? Share(counts, stage, previous) : null,
                Share(counts, stage, FunnelStage.Submitted))),
        ];
    }

    /// <summary>No share where a stage counts more than what it is compared with: each stage is counted on its own.</summary>
    private static Rate? Share(StageFigures counts, FunnelStage stage, FunnelStage of) =>
        counts.Of(stage) <= counts.Of(of) ? Rate.Of(counts.Of(stage), counts.Of(of), of) : null;
}
