namespace ScoringPlatform.Scoring.Assignments;

/// <summary>What is on record of an expert and an applicant before anyone is asked (Order 40, article 25).</summary>
public enum TieKind
{
    /// <summary>The expert supervised the applicant, at work or at study.</summary>
    Supervisor = 1,

    /// <summary>Kinship, joint work or another relation that could sway the opinion.</summary>
    Relation = 2,
}
