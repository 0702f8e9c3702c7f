using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>One row of a table.</summary>
/// <param name="Keys">The group's code in each of the table's dimensions; null is not known.</param>
/// <param name="Rates">Its counts and pass rates.</param>
public sealed record ReportGroup(IReadOnlyList<string?> Keys, PassRates Rates);
