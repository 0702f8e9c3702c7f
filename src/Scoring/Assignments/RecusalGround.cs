namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Why an expert stays away from one application (Order 40, article 25; the standard's reading, exceptional track 7).</summary>
public enum RecusalGround
{
    /// <summary>The expert and the applicant have the same employer.</summary>
    SameEmployer = 1,

    /// <summary>The expert signed a recommendation of this application that is not withdrawn.</summary>
    Recommender = 2,

    /// <summary>The expert declared a conflict of interest.</summary>
    Declared = 3,

    /// <summary>The office found a conflict and ordered the withdrawal.</summary>
    Ordered = 4,

    /// <summary>The expert once supervised the applicant, at work or at study.</summary>
    Supervisor = 5,

    /// <summary>Another relation of expert and applicant is on record.</summary>
    Relation = 6,

    /// <summary>The expert is the applicant.</summary>
    SamePerson = 7,
}
