namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>An achievement that did not count, and why.</summary>
public sealed record IgnoredRecord(string Record, Explanation Reason);
