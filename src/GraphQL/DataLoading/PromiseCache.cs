namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Remembers for one request what was asked for, as tasks that are finished or under way. Keys of different loaders never meet.</summary>
public sealed class PromiseCache
{
    private readonly Lock _sync = new();
    private readonly Dictionary<object, object> _byOwner = [];

    internal Task<TValue> GetOrAdd<TKey, TValue>(object owner, TKey key, Func<TKey, Task<TValue>> create, out bool isNew)
        where TKey : notnull
    {
        lock (_sync)
        {
            var tasks = TasksOf<TKey>(owner);
            isNew = !tasks.TryGetValue(key, out var known);
            if (known is not null)
            {
                return (Task<TValue>)known;
            }

            var task = create(key);
            tasks[key] = task;
            return task;
        }
    }

    internal void Remove<TKey>(object owner, TKey key)
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
