using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>Signed support by different people of the field, other than the applicant, in time and not withdrawn.</summary>
/// <param name="Count">How many people.</param>
/// <param name="TitleAtLeast">The lowest title held on the day of signing; null where a title does not matter.</param>
/// <param name="NationalTalent">Whether each must be a national-level talent expert of the field (六（五）20).</param>
public sealed record RecommendationsRule(int Count, TitleLevel? TitleAtLeast, bool NationalTalent) : Rule;
