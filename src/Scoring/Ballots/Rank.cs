namespace ScoringPlatform.Scoring.Ballots;

/// <summary>An application's place inside its level and specialty.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Place">From 1; equal scores share a place and the next one is skipped (1, 2, 2, 4). Null without a score.</param>
/// <param name="Tied">Whether another application has the same score.</param>
/// <param name="Of">How many have a score in that level and specialty.</param>
public readonly record struct Rank(int ApplicationId, int? Place, bool Tied, int Of);
