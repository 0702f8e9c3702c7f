using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>The degrees in each dossier, oldest first.</summary>
public sealed class DegreesByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<DegreeRecord>(contexts, scheduler, options)
{
    protected override IQueryable<DegreeRecord> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Degrees.Where(degree => parents.Contains(degree.ApplicationId)).OrderBy(degree => degree.AwardedOn).ThenBy(degree => degree.Id);

    protected override int ParentOf(DegreeRecord child) => child.ApplicationId;
}
