using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Recommendations;

/// <summary>Whether the recommendations and the consent satisfy a rule, with a finding for every recommendation given.</summary>
public sealed record RecommendationResult
{
    /// <summary>
    /// <c>MET</c> when enough count and the consent is there as far as it is asked; <c>PENDING</c> when missing facts or
    /// the consent could still make it so; else <c>NOT_MET</c>.
    /// </summary>
    public required CriterionResult Result { get; init; }

    public required int Needed { get; init; }

    /// <summary>How many different people's recommendations count.</summary>
    public required int Counted { get; init; }

    /// <summary>Whether the competent authority's consent is recorded; null when the rule asks for none.</summary>
    public required bool? ConsentGiven { get; init; }

    public required string Clause { get; init; }

    /// <summary>In the order the recommendations were given.</summary>
    public required IReadOnlyList<RecommendationFinding> Findings { get; init; }

    public required Explanation Explanation { get; init; }
}
