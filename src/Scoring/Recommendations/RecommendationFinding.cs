using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Recommendations;

/// <summary>One recommendation and what the rule says of it, with the clause.</summary>
public sealed record RecommendationFinding(
    RecommendationFact Recommendation,
    RecommendationStanding Standing,
    string Clause,
    Explanation Explanation)
{
    /// <summary>Whether it counts now.</summary>
    public bool Counts => Standing == RecommendationStanding.Counted;

    /// <summary>Whether it would count if a fact that is still missing turned out well.</summary>
    public bool IsPending => Standing is RecommendationStanding.TitleUnknown or RecommendationStanding.FieldUnknown;
}
