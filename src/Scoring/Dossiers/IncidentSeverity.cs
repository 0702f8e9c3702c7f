namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>How grave an online or network security incident was, in rising order (六（五）19).</summary>
public enum IncidentSeverity
{
    /// <summary>一般.</summary>
    General = 1,

    /// <summary>较大.</summary>
    Larger = 2,

    /// <summary>重大.</summary>
    Major = 3,

    /// <summary>特别重大.</summary>
    EspeciallyMajor = 4,
}
