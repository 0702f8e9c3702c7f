using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// Makes the findings of one criterion. A finding never changes, so that one which says the same of many dossiers is made
/// once and shared by their reports.
/// </summary>
internal sealed class FindingMaker(Criterion criterion, bool required)
{
    public CriterionFinding Of(
        Truth truth, Explanation explanation, long? needed = null, long? found = null, IReadOnlyList<string>? records = null) => new()
        {
            Criterion = criterion.Code,
            Clause = criterion.Clause,
            Result = Truths.Result(truth),
            Required = required,
            Needed = needed,
            Found = found,
            Records = records ?? [],
            Explanation = explanation,
        };
}
