namespace ScoringPlatform.Scoring.Statistics;

/// <summary>One stage of the funnel.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many reached it.</param>
/// <param name="OfPrevious">Its share of the stage before; null at the first.</param>
/// <param name="OfSubmitted">Its share of those submitted.</param>
public sealed record FunnelStep(FunnelStage Stage, int Count, Rate? OfPrevious, Rate OfSubmitted);
