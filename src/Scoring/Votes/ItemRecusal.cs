namespace ScoringPlatform.Scoring.Votes;

/// <summary>A member who cannot vote on one application.</summary>
public readonly record struct ItemRecusal(int Item, int ExpertId);
