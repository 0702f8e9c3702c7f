namespace ScoringPlatform.Reports.Annual;

/// <summary>The recommendations of one level by recommenders of one rank. Null counts are suppressed.</summary>
/// <param name="Level">The code of the level applied for.</param>
/// <param name="TitleHeld">The code of the recommender's title on the day of signing; null is not recorded.</param>
/// <param name="Given">All that were given, withdrawn ones too.</param>
/// <param name="Counted">Those that count by the standard.</param>
public sealed record RecommendationRow(string Level, string? TitleHeld, int? Given, int? Counted);
