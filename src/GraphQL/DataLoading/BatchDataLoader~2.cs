namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>A loader whose fetch answers with one value a key.</summary>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc />
    protected internal sealed override async Task<Func<TKey, TValue?>> FetchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken) =>
        (await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false)).GetValueOrDefault;

    /// <summary>Fetches the values of distinct keys in one go; a key that is left out has no value.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
}
