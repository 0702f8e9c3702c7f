namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Remembers for one request what was asked for, as tasks that are finished or under way.</summary>
public interface IPromiseCache
{
    /// <summary>The task of a key; made by <paramref name="create"/> if the key is new.</summary>
    Task<TValue> GetOrAdd<TKey, TValue>(object owner, TKey key, Func<TKey, Task<TValue>> create)
        where TKey : notnull;

    /// <summary>Remembers a task unless the key is known. False if it was.</summary>
    bool TryAdd<TKey>(object owner, TKey key, Task value)
        where TKey : notnull;

    /// <summary>Forgets a key.</summary>
    void Remove<TKey>(object owner, TKey key)
        where TKey : notnull;
}
