using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>The current evaluation of each application.</summary>
public sealed class EvaluationByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<EligibilityEvaluation>(contexts, scheduler, options)
{
    protected override IQueryable<EligibilityEvaluation> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.EligibilityEvaluations.Where(evaluation => keys.Contains(evaluation.ApplicationId) && evaluation.IsCurrent);

    protected override int KeyOf(EligibilityEvaluation record) => record.ApplicationId;
}
