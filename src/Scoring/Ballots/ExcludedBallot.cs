namespace ScoringPlatform.Scoring.Ballots;

/// <summary>A ballot that is not part of an aggregate, and why.</summary>
public readonly record struct ExcludedBallot(int ExpertId, int Revision, BallotExclusion Reason);
