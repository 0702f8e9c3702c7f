using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

/// <summary>One group's pass rates.</summary>
/// <param name="Keys">The codes that name the group, such as a level, or a level and a specialty.</param>
/// <param name="Rates">Those voted through, of each denominator.</param>
public sealed record StatisticsGroup(IReadOnlyList<string> Keys, PassRates Rates);
