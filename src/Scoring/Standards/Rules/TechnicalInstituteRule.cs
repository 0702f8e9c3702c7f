namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>A technical institute's graduate takes the neighbouring routes by the rung that an officer ruled.</summary>
public sealed record TechnicalInstituteRule : Rule;
