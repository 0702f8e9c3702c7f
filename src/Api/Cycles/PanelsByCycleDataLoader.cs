using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The panels of each cycle.</summary>
public sealed class PanelsByCycleDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Panel>(contexts, scheduler, options)
{
    protected override IQueryable<Panel> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Panels.Where(panel => parents.Contains(panel.CycleId)).OrderBy(panel => panel.Id);

    protected override int ParentOf(Panel child) => child.CycleId;
}
