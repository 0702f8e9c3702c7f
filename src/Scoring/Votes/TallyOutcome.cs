namespace ScoringPlatform.Scoring.Votes;

/// <summary>What a vote on one application decides.</summary>
public enum TallyOutcome
{
    Passed = 1,
    NotPassed = 2,

    /// <summary>Nothing is decided: too few present, or the urn holds more slips than there were voters.</summary>
    Invalid = 3,
}
