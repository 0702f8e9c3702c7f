using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Scoring.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>One recommendation and what the rule says of it.</summary>
public sealed class CountedRecommendation
{
    private readonly RecommendationFinding _finding;

    internal CountedRecommendation(Recommendation recommendation, RecommendationFinding finding) =>
        (Recommendation, _finding) = (recommendation, finding);

    public Recommendation Recommendation { get; }

    /// <summary>Whether it counts, and if not, why.</summary>
    public RecommendationStanding Standing => _finding.Standing;

    public string Clause => _finding.Clause;

    public Sentence Explanation => new(_finding.Explanation, null);
}
