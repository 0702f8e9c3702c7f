using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Review cycles by id.</summary>
public sealed class CycleByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<ReviewCycle>(contexts, scheduler, options)
{
    protected override IQueryable<ReviewCycle> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.ReviewCycles.Where(cycle => keys.Contains(cycle.Id));

    protected override int KeyOf(ReviewCycle record) => record.Id;
}
