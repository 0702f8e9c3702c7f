using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>The titles in each dossier, oldest first.</summary>
public sealed class TitlesByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<HeldTitleRecord>(contexts, scheduler, options)
{
    protected override IQueryable<HeldTitleRecord> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.HeldTitles.Where(title => parents.Contains(title.ApplicationId)).OrderBy(title => title.ObtainedOn).ThenBy(title => title.Id);

    protected override int ParentOf(HeldTitleRecord child) => child.ApplicationId;
}
