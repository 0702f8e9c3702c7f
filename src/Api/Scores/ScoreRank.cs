namespace ScoringPlatform.Api.Scores;

/// <summary>An application's place inside its level and specialty.</summary>
/// <param name="Place">From 1; equal scores share a place and the next one is skipped.</param>
/// <param name="Tied">Whether another application has the same score.</param>
/// <param name="Of">How many have a score in that level and specialty.</param>
public sealed record ScoreRank(int Place, bool Tied, int Of);
