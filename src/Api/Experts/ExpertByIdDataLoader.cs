using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

/// <summary>Experts by id. Fields that lead to an expert decide who may read the name.</summary>
public sealed class ExpertByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Expert>(contexts, scheduler, options)
{
    protected override IQueryable<Expert> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Experts.Where(expert => keys.Contains(expert.Id));

    protected override int KeyOf(Expert record) => record.Id;
}
