namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>The class of a technical standard, in rising order (六（五）6).</summary>
public enum StandardClass
{
    /// <summary>团体标准.</summary>
    Group = 1,

    /// <summary>地方标准.</summary>
    Local = 2,

    /// <summary>行业标准.</summary>
    Industry = 3,

    /// <summary>国家标准.</summary>
    National = 4,

    /// <summary>国际标准.</summary>
    International = 5,
}
