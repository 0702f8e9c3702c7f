namespace ScoringPlatform.Scoring.Ballots;

/// <summary>A ballot that counts, with its exact total over the rubric's denominator.</summary>
internal readonly record struct ValidBallot(BallotFact Ballot, long Numerator);
