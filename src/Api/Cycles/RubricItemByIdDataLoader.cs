using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Rubric items by id.</summary>
public sealed class RubricItemByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<RubricItem>(contexts, scheduler, options)
{
    protected override IQueryable<RubricItem> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.RubricItems.Where(item => keys.Contains(item.Id));

    protected override int KeyOf(RubricItem record) => record.Id;
}
