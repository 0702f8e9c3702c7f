namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>The request's memory of loads. Keys of different loaders never meet.</summary>
public sealed class PromiseCache : IPromiseCache
{
    private readonly Lock _sync = new();
    private readonly Dictionary<object, object> _byOwner = [];

    /// <inheritdoc />
    public Task<TValue> GetOrAdd<TKey, TValue>(object owner, TKey key, Func<TKey, Task<TValue>> create)
        where TKey : notnull
    {
        lock (_sync)
        {
            var tasks = TasksOf<TKey>(owner);
            if (tasks.TryGetValue(key, out var known))
            {
                return (Task<TValue>)known;
            }

            var task = create(key);
            tasks[key] = task;
            return task;
        }
    }

    /// <inheritdoc />
    public bool TryAdd<TKey>(object owner, TKey key, Task value)
        where TKey : notnull
    {
        lock (_sync)
        {
            return TasksOf<TKey>(owner).TryAdd(key, value);
        }
    }

    /// <inheritdoc />
    public void Remove<TKey>(object owner, TKey key)
        where TKey : notnull
    {
        lock (_sync)
        {
            TasksOf<TKey>(owner).Remove(key);
        }
    }

    private Dictionary<TKey, Task> TasksOf<TKey>(object owner)
        where TKey : notnull
    {
        if (_byOwner.TryGetValue(owner, out var tasks))
        {
            return (Dictionary<TKey, Task>)tasks;
        }

        var created = new Dictionary<TKey, Task>();
        _byOwner[owner] = created;
        return created;
    }
}
