using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>A senior expert's signed support, as the eligibility rules see it.</summary>
public sealed record RecommendationFact
{
    /// <summary>Identifies the person who signed; two recommendations of one person count once.</summary>
    public required string RecommenderId { get; init; }

    /// <summary>Whether the paper was signed by the applicant; it then does not count.</summary>
    public bool IsApplicant { get; init; }

    /// <summary>The title held on the day of signing; null when none was recorded.</summary>
    public TitleLevel? TitleHeld { get; init; }

    /// <summary>Whether the recommender is a national-level talent expert of the field (六（五）20).</summary>
    public bool NationalTalent { get; init; }

    /// <summary>Whether the recommender works in the field; null is not known yet.</summary>
    public bool? InField { get; init; }

    /// <summary>Null when the paper carries no date; it then does not count.</summary>
    public DateOnly? SignedOn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }
}
