namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One ballot's own total out of 100 points, rounded for display; aggregates are computed from the exact one.</summary>
public readonly record struct BallotTotal(int ExpertId, ScaledScore Total);
