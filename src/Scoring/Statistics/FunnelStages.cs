namespace ScoringPlatform.Scoring.Statistics;

/// <summary>The stages of the funnel and how they hang together.</summary>
public static class FunnelStages
{
    /// <summary>Every stage, in order.</summary>
    public static IReadOnlyList<FunnelStage> All { get; } = Enum.GetValues<FunnelStage>();

    /// <summary>Those that lie one inside the other: all but <see cref="FunnelStage.Objected"/>.</summary>
    public static IReadOnlyList<FunnelStage> Chain { get; } = [.. All.Where(stage => stage != FunnelStage.Objected)];

    /// <summary>What a share "of the previous stage" is a share of; null for the first.</summary>
    public static FunnelStage? Previous(FunnelStage stage) => stage switch
    {
        FunnelStage.Submitted => null,
        FunnelStage.Confirmed => FunnelStage.OnNotice,
        _ => stage - 1,
    };
}
