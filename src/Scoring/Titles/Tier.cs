namespace ScoringPlatform.Scoring.Titles;

/// <summary>The administrative tier of a project, award, adoption or recognition, in rising order.</summary>
public enum Tier
{
    /// <summary>The applicant's own organisation, or below the city.</summary>
    Organisation = 0,

    /// <summary>市（厅）级.</summary>
    City = 1,

    /// <summary>省（部）级.</summary>
    Province = 2,

    /// <summary>国家级.</summary>
    National = 3,

    International = 4,
}
