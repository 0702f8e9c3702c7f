namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Why a change of state was refused.</summary>
public enum TransitionRefusal
{
    /// <summary>It stands in that state already.</summary>
    SameState = 1,

    /// <summary>The states have no such step, whatever the circumstances.</summary>
    NoSuchStep = 2,

    /// <summary>The cycle's own state does not allow it now.</summary>
    CycleState = 3,

    /// <summary>The step needs a reason in words.</summary>
    ReasonMissing = 4,

    /// <summary>A day has passed, or has not come yet.</summary>
    Date = 5,

    /// <summary>Something the step builds on is missing: parameters, rubric, roll, key.</summary>
    Unprepared = 6,

    /// <summary>Some applications, rounds or objections are not finished.</summary>
    Unfinished = 7,

    /// <summary>What was found or voted says otherwise.</summary>
    Result = 8,

    /// <summary>Too few members are present.</summary>
    Inquorate = 9,
}
