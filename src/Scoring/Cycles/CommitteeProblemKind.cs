namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The rules of composition of a committee or panel (MOHRSS Order 40, articles 8 and 9).</summary>
public enum CommitteeProblemKind
{
    TooFewMembers = 1,
    EvenNumber = 2,
    MemberTwice = 3,
    TermTooLong = 4,

    /// <summary>The meeting is before or after the member's term.</summary>
    OutsideTerm = 5,

    /// <summary>The member's title is lower than the level reviewed, or not recorded.</summary>
    TitleTooLow = 6,

    /// <summary>The member does not review in the panel's specialty.</summary>
    OutsideSpecialty = 7,
    SeveralChairs = 8,
}
