using System.Globalization;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>The recommendation would not count, or may not change any more.</summary>
public sealed class RecommendationRefusedException(string rule, string? clause, string reason) : DomainException(
    "RECOMMENDATION_REFUSED",
    clause is null ? $"The recommendation is refused: {reason}" : $"The recommendation is refused: {reason} ({clause})")
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The stable code of the rule: a standing such as <c>TITLE_TOO_LOW</c>, or <c>REVIEWER</c>, <c>DECIDED</c>, <c>NOT_ASKED</c>.</summary>
    public string Rule => rule;

    /// <summary>The clause that the rule stands in; null when it is the platform's own.</summary>
    public string? Clause => clause;

    internal static RecommendationRefusedException Of(RecommendationFinding finding) =>
        new(Codes.Of(finding.Standing), finding.Clause, ExplanationText.Render(finding.Explanation, English));
}
