using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>The findings of each evaluation, in the order of the standard.</summary>
public sealed class FindingsByEvaluationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<CriterionFindingRecord>(contexts, scheduler, options)
{
    protected override IQueryable<CriterionFindingRecord> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.CriterionFindings.Where(finding => parents.Contains(finding.EvaluationId)).OrderBy(finding => finding.Sequence);

    protected override int ParentOf(CriterionFindingRecord child) => child.EvaluationId;
}
