using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>What an evaluation run found.</summary>
public readonly record struct EligibilityCounts(int Eligible, int Ineligible, int Pending)
{
    internal EligibilityCounts Add(IReadOnlyList<EligibilityEvaluation> evaluations) => new(
        Eligible + evaluations.Count(evaluation => evaluation.Result == EligibilityResult.Eligible),
        Ineligible + evaluations.Count(evaluation => evaluation.Result == EligibilityResult.Ineligible),
        Pending + evaluations.Count(evaluation => evaluation.Result == EligibilityResult.Pending));
}
