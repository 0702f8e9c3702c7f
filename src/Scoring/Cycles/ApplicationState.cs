namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The states of one application within its cycle.</summary>
public enum ApplicationState
{
    Draft = 1,
    Submitted = 2,
    EmployerConfirmed = 3,
    Accepted = 4,
    Eligible = 5,
    Ineligible = 6,
    Scored = 7,
    Passed = 8,
    NotPassed = 9,
    Confirmed = 10,
    Revoked = 11,

    /// <summary>Sent back to be corrected, with reasons.</summary>
    Returned = 12,
    Withdrawn = 13,
}
