namespace ScoringPlatform.Scoring.Standards;

/// <summary>The published document a standard was taken from.</summary>
public sealed record StandardSource(string Document, IReadOnlyList<string> Issuers, DateOnly IssuedOn);
