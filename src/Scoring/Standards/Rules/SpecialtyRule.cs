namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>The specialty applied for is one of the standard's list.</summary>
public sealed record SpecialtyRule : Rule;
