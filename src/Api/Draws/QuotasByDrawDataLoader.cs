using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>What each draw asked for, by specialty.</summary>
public sealed class QuotasByDrawDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<DrawQuota>(contexts, scheduler, options)
{
    protected override IQueryable<DrawQuota> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.DrawQuotas.Where(quota => parents.Contains(quota.DrawId)).OrderBy(quota => quota.Specialty);

    protected override int ParentOf(DrawQuota child) => child.DrawId;
}
