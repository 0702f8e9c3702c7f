using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

/// <summary>The recorded ties of each expert.</summary>
public sealed class TiesByExpertDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<ExpertTie>(contexts, scheduler, options)
{
    protected override IQueryable<ExpertTie> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.ExpertTies.Where(record => parents.Contains(record.ExpertId)).OrderBy(record => record.Id);

    protected override int ParentOf(ExpertTie child) => child.ExpertId;
}
