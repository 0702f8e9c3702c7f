using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Panels by id.</summary>
public sealed class PanelByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Panel>(contexts, scheduler, options)
{
    protected override IQueryable<Panel> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Panels.Where(panel => keys.Contains(panel.Id));

    protected override int KeyOf(Panel record) => record.Id;
}
