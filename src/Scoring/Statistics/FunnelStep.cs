namespace ScoringPlatform.Scoring.Statistics;

/// <summary>One stage of the funnel.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many reached it; null when suppressed.</param>
/// <param name="OfPrevious">Its share of the stage before; null at the first and when suppressed.</param>
/// <param name="OfSubmitted">Its share of those submitted; null when suppressed.</param>
public sealed record FunnelStep(FunnelStage Stage, int? Count, Rate? OfPrevious, Rate? OfSubmitted);
