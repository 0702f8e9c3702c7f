using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>The changes of state of each application, oldest first.</summary>
public sealed class EventsByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<ApplicationEvent>(contexts, scheduler, options)
{
    protected override IQueryable<ApplicationEvent> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.ApplicationEvents.Where(entry => parents.Contains(entry.ApplicationId)).OrderBy(entry => entry.Id);

    protected override int ParentOf(ApplicationEvent child) => child.ApplicationId;
}
