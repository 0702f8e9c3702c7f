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
}
