namespace ScoringPlatform.Scoring.Standards;

/// <summary>A short text shown to people, in the project's own words, in Chinese and in English.</summary>
public sealed record LocalizedText(string Zh, string En);
