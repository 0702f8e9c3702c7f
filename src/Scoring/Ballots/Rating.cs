namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One expert's total on one application.</summary>
public readonly record struct Rating(int ApplicationId, int ExpertId, ScaledScore Score);
