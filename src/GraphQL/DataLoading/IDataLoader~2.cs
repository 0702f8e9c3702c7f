namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Loads values by key. Each key is fetched once in the life of the loader, which is one request.</summary>
/// <typeparam name="TKey">What identifies a value.</typeparam>
/// <typeparam name="TValue">What is loaded; null stands for a key that has no value.</typeparam>
public interface IDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of one key, or null if there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends this caller's waiting; the fetch goes on for the others.</param>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values of several keys, in the order of the keys; null where a key has none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);
}
