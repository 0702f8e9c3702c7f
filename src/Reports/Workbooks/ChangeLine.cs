using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The change of one group's pass rate on one earlier year.</summary>
/// <param name="Table">What the group is one of.</param>
/// <param name="Group">The group's name.</param>
/// <param name="Change">The change.</param>
internal sealed record ChangeLine(string Table, string Group, RateChange Change);
