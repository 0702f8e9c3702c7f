namespace ScoringPlatform.Reports.Annual;

/// <summary>How many applications were decided by one margin.</summary>
/// <param name="Margin">Yes votes less the least number that passes: from 0 on it passed.</param>
/// <param name="Applications">How many; null is suppressed.</param>
public sealed record MarginRow(int Margin, int? Applications);
