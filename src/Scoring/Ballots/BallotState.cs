namespace ScoringPlatform.Scoring.Ballots;

/// <summary>A ballot is a draft until submitted, submitted once; only the office returns it, keeping both versions.</summary>
public enum BallotState
{
    Draft = 1,
    Submitted = 2,

    /// <summary>Sent back by the office with a reason; the expert's next version supersedes it.</summary>
    Returned = 3,
}
