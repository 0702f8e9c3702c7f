namespace ScoringPlatform.Scoring.Votes;

/// <summary>One vote as published after the announcement: the member alone knows whose tracker it is.</summary>
/// <param name="Item">The application voted on.</param>
/// <param name="Tracker">16 signs of base 32.</param>
/// <param name="Choice">The choice found in the slip.</param>
public sealed record ItemVote(int Item, string Tracker, VoteChoice Choice);
