namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>For whom a project was carried out, as far as the standard tells clients apart (五（三）4（2）).</summary>
public enum ClientKind
{
    /// <summary>国有企业; the record's tier is the enterprise's.</summary>
    StateEnterprise = 1,

    /// <summary>大型民营企业, by the statistical office's classes of size (六（五）18).</summary>
    LargePrivateEnterprise = 2,

    /// <summary>Anyone else.</summary>
    Other = 3,
}
