using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

/// <summary>Standards by id.</summary>
public sealed class StandardByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Standard>(contexts, scheduler, options)
{
    protected override IQueryable<Standard> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Standards.Where(standard => keys.Contains(standard.Id));

    protected override int KeyOf(Standard record) => record.Id;
}
