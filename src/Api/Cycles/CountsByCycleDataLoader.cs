namespace ScoringPlatform.Api.Cycles;

/// <summary>How many applications of each cycle are in each state, by one query.</summary>
public sealed class CountsByCycleDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, IReadOnlyList<ApplicationStateCount>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, IReadOnlyList<ApplicationStateCount>>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await db.Applications
            .Where(application => keys.Contains(application.CycleId))
            .GroupBy(application => new { application.CycleId, application.State })
            .Select(group => new { group.Key.CycleId, group.Key.State, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts
            .GroupBy(count => count.CycleId)
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<ApplicationStateCount> (group) =>
                    [.. group.OrderBy(count => count.State).Select(count => new ApplicationStateCount(count.State, count.Count))]);
    }
}
