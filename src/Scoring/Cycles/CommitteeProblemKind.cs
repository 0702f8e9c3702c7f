namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The rules of composition of a committee (MOHRSS Order 40, articles 8 and 9).</summary>
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
}
