namespace ScoringPlatform.Scoring.Statistics;

/// <summary>The year's applications from submission to confirmation.</summary>
public static class Funnel
{
    /// <summary>Every stage, in order.</summary>
    public static IReadOnlyList<FunnelStep> Of(StageCounts counts) =>
        Enum.GetValues<FunnelStage>()
            .Select(stage => new FunnelStep(
                stage,
                counts.Of(stage),
                stage == FunnelStage.Submitted ? null : Rate.Of(counts.Of(stage), counts.Of(stage - 1), stage - 1),
                Rate.Of(counts.Of(stage), counts.Submitted, FunnelStage.Submitted)))
            .ToArray();
}
