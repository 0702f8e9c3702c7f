namespace ScoringPlatform.Db.Entities.Outcomes;

/// <summary>What is asked for during public notice.</summary>
public enum ObjectionKind
{
    /// <summary>Anyone's complaint against a result; upheld, it revokes the result (article 26).</summary>
    Objection = 1,

    /// <summary>The applicant's request to have the own result looked at again; upheld, a new round votes (article 27).</summary>
    Recheck = 2,
}
