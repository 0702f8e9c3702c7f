namespace ScoringPlatform.Scoring.Votes;

/// <summary>A member has voted on one application: that, and nothing else.</summary>
public readonly record struct ItemParticipation(int Item, int ExpertId);
