namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>A loader whose fetch answers with one value a key.</summary>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc />
    protected sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys, Memory<Result<TValue?>> results, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            results.Span[i] = Result<TValue?>.Resolve(values.TryGetValue(keys[i], out var value) ? value : default);
        }
    }

    /// <summary>Fetches the values of distinct keys in one go; a key that is left out has no value.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
}
