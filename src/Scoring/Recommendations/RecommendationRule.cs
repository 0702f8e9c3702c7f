using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Recommendations;

/// <summary>
/// What one exceptional condition asks of its recommendations. The standard's data fills it, one per level, such as
/// 五（三）5（4）: two experts of the field with a senior title, and the competent authority's consent.
/// </summary>
public sealed record RecommendationRule
{
    /// <summary>The clause that asks for it; every finding cites it.</summary>
    public required string Clause { get; init; }

    /// <summary>How many different people must recommend. At least 1; the standard's conditions ask for 2.</summary>
    public int Needed { get; init; } = 2;

    /// <summary>The lowest title a recommender may hold on the day of signing; null asks for none.</summary>
    public TitleLevel? LeastTitle { get; init; }

    /// <summary>Whether recommenders must be national-level talent experts of the field (六（五）20).</summary>
    public bool NationalTalent { get; init; }

    /// <summary>Whether the competent authority must consent, with a document number.</summary>
    public bool ConsentNeeded { get; init; } = true;
}
