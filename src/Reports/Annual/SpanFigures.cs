using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>How long one stretch of the year took.</summary>
/// <param name="Span">Which.</param>
/// <param name="Applications">How many applications went through it; null is suppressed.</param>
/// <param name="Days">In full days; null without any, and suppressed with fewer applications than the least cell.</param>
public sealed record SpanFigures(StageSpan Span, int? Applications, Quartiles? Days);
