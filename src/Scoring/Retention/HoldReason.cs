namespace ScoringPlatform.Scoring.Retention;

/// <summary>Why something is kept though its person asked for its erasure.</summary>
public enum HoldReason
{
    /// <summary>The review year that it belongs to is not closed: the review rests on it.</summary>
    YearOpen = 1,

    /// <summary>The duty to keep records of the review runs on.</summary>
    RecordKeeping = 2,

    /// <summary>It proves what was done, and cannot be changed without destroying that proof.</summary>
    Proof = 3,

    /// <summary>It tells nothing of the person any more: numbers and codes without a name.</summary>
    Anonymous = 4,
}
