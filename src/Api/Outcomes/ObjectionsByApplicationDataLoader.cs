using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>The objections to each application.</summary>
public sealed class ObjectionsByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Objection>(contexts, scheduler, options)
{
    protected override IQueryable<Objection> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Objections.Where(objection => parents.Contains(objection.ApplicationId)).OrderBy(objection => objection.Id);

    protected override int ParentOf(Objection child) => child.ApplicationId;
}
