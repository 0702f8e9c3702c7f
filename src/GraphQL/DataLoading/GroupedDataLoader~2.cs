namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>A loader whose fetch answers with any number of values a key; a key without any gets an empty array.</summary>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc />
    protected internal sealed override async Task<Func<TKey, TValue[]?>> FetchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        return key => [.. groups[key]];
    }

    /// <summary>Fetches the values of distinct keys in one go, grouped by key.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
}
