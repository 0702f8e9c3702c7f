using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The score sheet of each cycle, in its order.</summary>
public sealed class RubricByCycleDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<RubricItem>(contexts, scheduler, options)
{
    protected override IQueryable<RubricItem> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.RubricItems.Where(item => parents.Contains(item.CycleId)).OrderBy(item => item.Sequence).ThenBy(item => item.Id);

    protected override int ParentOf(RubricItem child) => child.CycleId;
}
