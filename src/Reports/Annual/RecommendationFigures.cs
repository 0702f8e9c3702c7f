namespace ScoringPlatform.Reports.Annual;

/// <summary>Recommendations on the exceptional track.</summary>
/// <param name="Given">By the level applied for and the rank of the recommender.</param>
/// <param name="Outcomes">What became of exceptional applications with and without.</param>
public sealed record RecommendationFigures(IReadOnlyList<RecommendationRow> Given, IReadOnlyList<RecommendationOutcomeRow> Outcomes);
