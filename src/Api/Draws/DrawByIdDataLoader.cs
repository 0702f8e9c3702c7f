using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>Draws by id.</summary>
public sealed class DrawByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<ExpertDraw>(contexts, scheduler, options)
{
    protected override IQueryable<ExpertDraw> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.ExpertDraws.Where(draw => keys.Contains(draw.Id));

    protected override int KeyOf(ExpertDraw record) => record.Id;
}
