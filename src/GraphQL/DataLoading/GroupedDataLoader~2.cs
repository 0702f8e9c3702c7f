namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>A loader whose fetch answers with any number of values a key; a key without any gets an empty array.</summary>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc />
    protected sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys, Memory<Result<TValue[]?>> results, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            results.Span[i] = Result<TValue[]?>.Resolve([.. groups[keys[i]]]);
        }
    }

    /// <summary>Fetches the values of distinct keys in one go, grouped by key.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
}
