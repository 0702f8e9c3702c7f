namespace ScoringPlatform.Scoring.Recommendations;

/// <summary>Whether one recommendation counts, and if not, why. The first reason that applies, in this order, is given.</summary>
public enum RecommendationStanding
{
    /// <summary>It counts.</summary>
    Counted = 1,

    /// <summary>The title held on the day of signing was not recorded: it may count once it is.</summary>
    TitleUnknown = 2,

    /// <summary>It is not known yet whether the recommender works in the field.</summary>
    FieldUnknown = 3,
    Withdrawn = 4,
    Undated = 5,

    /// <summary>Signed after the submission deadline.</summary>
    AfterDeadline = 6,

    /// <summary>The recommender is the applicant.</summary>
    Applicant = 7,
    OutsideField = 8,
    TitleTooLow = 9,
    NotNationalTalent = 10,

    /// <summary>The same person's other recommendation was taken already.</summary>
    SamePerson = 11,
}
