namespace ScoringPlatform.Scoring.Experts;

/// <summary>What can be wrong with an expert's record.</summary>
public enum ExpertProblemKind
{
    CodeMissing = 1,
    NameMissing = 2,
    NoSpecialty = 3,

    /// <summary>The province's standard has no such specialty.</summary>
    UnknownSpecialty = 4,
    TermReversed = 5,

    /// <summary>Longer than three years (MOHRSS Order 40, article 8).</summary>
    TermTooLong = 6,
    CapacityOutOfRange = 7,
    AbsenceReversed = 8,

    /// <summary>Two periods of absence have a day in common.</summary>
    AbsencesMeet = 9,
}
