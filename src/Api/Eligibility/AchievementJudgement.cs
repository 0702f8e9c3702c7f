namespace ScoringPlatform.Api.Eligibility;

/// <summary>What people judge of an achievement where the standard asks for it.</summary>
public enum AchievementJudgement
{
    /// <summary>The economic or social benefit, at the height that the criterion asks for.</summary>
    Benefit = 1,

    /// <summary>That the technical level leads the country or better.</summary>
    LeadingLevel = 2,
}
