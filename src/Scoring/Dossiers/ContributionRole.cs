namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>The part a person had in an achievement, in rising order (section 六（五）, notes 3 to 5).</summary>
public enum ContributionRole
{
    /// <summary>参与: took part and did technical work.</summary>
    Participant = 1,

    /// <summary>主要完成人: among the main contributors; the rank says which.</summary>
    MainContributor = 2,

    /// <summary>主要负责人: project or technical leader.</summary>
    PrincipalLeader = 3,

    /// <summary>主持（组织）: led the whole.</summary>
    Lead = 4,
}
