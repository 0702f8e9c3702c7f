namespace ScoringPlatform.Scoring.Standards;

/// <summary>A specialty one may apply in; the list is the standard's and can change by year.</summary>
public sealed record Specialty(string Code, string Clause, LocalizedText Label);
