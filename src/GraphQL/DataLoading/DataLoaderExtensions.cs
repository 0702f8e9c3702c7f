namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Further ways to load.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The value of a key that must have one.</summary>
    /// <exception cref="KeyNotFoundException">The key has no value.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false)
            ?? throw new KeyNotFoundException("A required value was not found by its key.");
    }

    /// <summary>The values of keys that must all have one, in the order of the keys.</summary>
    /// <exception cref="KeyNotFoundException">A key has no value.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var values = await dataLoader.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        if (values.Any(v => v is null))
        {
            throw new KeyNotFoundException("A required value was not found by its key.");
        }

        return values!;
    }

    /// <summary>Puts a known value in place, unless the key was asked for before.</summary>
    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        dataLoader.SetCacheEntry(key, Task.FromResult(value));
    }
}
