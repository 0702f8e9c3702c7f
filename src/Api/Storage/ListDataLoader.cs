namespace ScoringPlatform.Api.Storage;

/// <summary>The records that belong to each of many parents, by one query.</summary>
public abstract class ListDataLoader<T>(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, T>(scheduler, options)
    where T : class
{
    /// <summary>The children of these parents that the caller may see, in their order.</summary>
    protected abstract IQueryable<T> Query(ScoringContext db, IReadOnlyList<int> parents);

    protected abstract int ParentOf(T child);

    protected override async Task<ILookup<int, T>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var children = await Query(db, keys).AsNoTracking().ToListAsync(cancellationToken);
        return children.ToLookup(ParentOf);
    }
}
