namespace ScoringPlatform.Scoring.Standards;

/// <summary>How a clause is read where its wording leaves something open, for people who check a decision.</summary>
public sealed record StandardNote(string Clause, LocalizedText Text);
