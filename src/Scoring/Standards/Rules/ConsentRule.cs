namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>The competent authority consents.</summary>
public sealed record ConsentRule : Rule;
