using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

[QueryType]
public static partial class CycleQueries
{
    [Authorize]
    [UsePaging]
    [UseFiltering<ReviewCycleFilterInputType>]
    [UseSorting<ReviewCycleSortInputType>]
    public static IQueryable<ReviewCycle> GetCycles(ScoringContext db) =>
        db.ReviewCycles.AsNoTracking().OrderBy(cycle => cycle.Id);

    [Authorize]
    [NodeResolver]
    public static Task<ReviewCycle?> GetReviewCycleAsync(int id, CycleByIdDataLoader cycles, CancellationToken ct) =>
        cycles.LoadAsync(id, ct);

    [GraphQLDescription("The review cycle of a year; null when there is none.")]
    [Authorize]
    public static Task<ReviewCycle?> GetCycleAsync(int year, ScoringContext db, CancellationToken ct) =>
        db.ReviewCycles.AsNoTracking().SingleOrDefaultAsync(cycle => cycle.Year == year, ct);
}
