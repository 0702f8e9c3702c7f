namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>
/// Gathers the keys asked for until the scheduler dispatches, fetches them together, and shares one promise among all
/// who ask for the same key in a request.
/// </summary>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly IBatchScheduler _scheduler;
    private readonly PromiseCache? _cache;
    private readonly int _maxBatchSize;
    private readonly Lock _sync = new();
    private Batch<TKey, TValue>? _open;

    /// <summary>Made once a request, by dependency injection.</summary>
    /// <param name="batchScheduler">Decides when keys are fetched.</param>
    /// <param name="options">Batch size and memory.</param>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _scheduler = batchScheduler;
        _cache = options.Cache;
        _maxBatchSize = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
    }

    /// <inheritdoc />
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        var isNew = true;
        var task = _cache is null ? Enqueue(key) : _cache.GetOrAdd(this, key, Enqueue, out isNew);
        return task.IsCompleted ? task
            : cancellationToken.CanBeCanceled ? task.WaitAsync(cancellationToken)
            : isNew ? task
            : Share(task);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken))).ConfigureAwait(false);

    /// <summary>Forgets a key whose fetch failed, so that its next load fetches it again.</summary>
    internal void Forget(TKey key) => _cache?.Remove(this, key);

    internal void Seal(Batch<TKey, TValue> batch)
    {
        lock (_sync)
        {
            if (ReferenceEquals(_open, batch))
            {
                _open = null;
            }
        }
    }

    /// <summary>Fetches distinct keys in one go. The answer says which value was found for a key, null for none.</summary>
    /// <exception cref="Exception">Any failure is reported to each waiter of the batch.</exception>
    protected internal abstract Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    // Of several that await one task the runtime lets the first go on at once and the others later, each by itself: what
    // they load next would go out key by key. So each who comes to a known key awaits a task of its own.
    private static Task<TValue?> Share(Task<TValue?> task) => task
        .ContinueWith(static t => t, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
        .Unwrap();

    private Task<TValue?> Enqueue(TKey key)
    {
        Batch<TKey, TValue>? opened = null;
        Task<TValue?> task;
        lock (_sync)
        {
            if (_open is null || _open.Count >= _maxBatchSize)
            {
                _open = opened = new Batch<TKey, TValue>(this);
            }

            task = _open.Add(key);
        }

        if (opened is not null)
        {
            _scheduler.Schedule(opened);
        }

        return task;
    }
}
