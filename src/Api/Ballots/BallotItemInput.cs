namespace ScoringPlatform.Api.Ballots;

/// <summary>One item's score on a draft.</summary>
/// <param name="Item">The rubric item's code.</param>
/// <param name="Score">In points, no more than three decimals; null takes a score back.</param>
public sealed record BallotItemInput(string Item, decimal? Score);
