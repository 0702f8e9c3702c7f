namespace ScoringPlatform.Api.Storage;

/// <summary>At most one record for each of many keys, by one query.</summary>
public abstract class OneDataLoader<T>(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, T>(scheduler, options)
    where T : class
{
    /// <summary>The records of these keys that the caller may see.</summary>
    protected abstract IQueryable<T> Query(ScoringContext db, IReadOnlyList<int> keys);

    protected abstract int KeyOf(T record);

    protected override async Task<IReadOnlyDictionary<int, T>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db, keys).AsNoTracking().ToDictionaryAsync(KeyOf, cancellationToken);
    }
}
