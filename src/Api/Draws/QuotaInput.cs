namespace ScoringPlatform.Api.Draws;

/// <summary>How many experts of one specialty a draw asks for.</summary>
public sealed record QuotaInput(string Specialty, int Count);
