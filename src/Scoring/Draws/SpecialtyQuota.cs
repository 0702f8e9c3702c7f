namespace ScoringPlatform.Scoring.Draws;

/// <summary>How many experts of one specialty a draw asks for.</summary>
public readonly record struct SpecialtyQuota(string Specialty, int Count);
