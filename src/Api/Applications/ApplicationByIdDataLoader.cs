using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>Applications by id, as far as the caller may see them.</summary>
public sealed class ApplicationByIdDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Application>(contexts, scheduler, options)
{
    protected override IQueryable<Application> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.VisibleApplications(caller).Where(application => keys.Contains(application.Id));

    protected override int KeyOf(Application record) => record.Id;
}
