namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>The weight its commissioner gave a project or campaign, in rising order.</summary>
public enum ProjectStanding
{
    /// <summary>Without a special standing.</summary>
    Ordinary = 1,

    /// <summary>重点: a key project.</summary>
    Key = 2,

    /// <summary>重大（专项）: a major project, campaign or special programme.</summary>
    Major = 3,
}
