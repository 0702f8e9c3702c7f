namespace ScoringPlatform.Api.Cycles;

/// <summary>The steps that lie before each cycle: a handful of counts a cycle, of which there is one a year.</summary>
public sealed class StepsByCycleDataLoader(
    IDbContextFactory<ScoringContext> contexts, TimeProvider time, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, IReadOnlyList<CycleStep>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, IReadOnlyList<CycleStep>>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var steps = new Dictionary<int, IReadOnlyList<CycleStep>>();
        foreach (var cycle in await db.ReviewCycles.AsNoTracking().Where(cycle => keys.Contains(cycle.Id)).ToListAsync(cancellationToken))
        {
            steps.Add(cycle.Id, await CycleSteps.OfAsync(db, cycle, time.Today(), cancellationToken));
        }

        return steps;
    }
}
