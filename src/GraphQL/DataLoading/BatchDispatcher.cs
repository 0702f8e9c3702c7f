namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>
/// Dispatches a request's batches when none of its resolvers can go on. Whoever starts several resolvers holds the
/// dispatcher meanwhile (<see cref="Hold"/>, <see cref="Release"/>); the last release dispatches all that was
/// gathered. A batch that is scheduled while nobody holds goes out by itself, as soon as a thread is free: so a load
/// after some other awaited work never waits for a further signal. There is no timer.
/// </summary>
public sealed class BatchDispatcher : IBatchScheduler, IThreadPoolWorkItem
{
    private readonly Lock _sync = new();
    private List<Batch> _gathered = [];
    private int _holds;
    private bool _posted;
    private bool _draining;

    /// <summary>Ends the fetches of a request that is given up.</summary>
    public CancellationToken RequestAborted { get; set; }

    /// <summary>Keeps batches back until <see cref="Release"/>. Calls nest.</summary>
    public void Hold()
    {
        lock (_sync)
        {
            _holds++;
        }
    }

    /// <summary>Ends one <see cref="Hold"/>; the last one dispatches.</summary>
    public void Release()
    {
        lock (_sync)
        {
            _holds--;
        }

        Drain();
    }

    /// <inheritdoc />
    public void Schedule(Batch batch)
    {
        lock (_sync)
        {
            _gathered.Add(batch);
            if (_holds > 0 || _posted)
            {
                return;
            }

            _posted = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute()
    {
        lock (_sync)
        {
            _posted = false;
        }

        Drain();
    }

    /// <summary>Dispatches in rounds rather than by recursion: a chain of loads of any length needs no stack.</summary>
    private void Drain()
    {
        while (TakeGathered() is { } batches)
        {
            Hold();
            foreach (var batch in batches)
            {
                _ = RunAsync(batch);
            }

            lock (_sync)
            {
                _holds--;
                _draining = false;
            }
        }
    }

    private List<Batch>? TakeGathered()
    {
        lock (_sync)
        {
            if (_holds > 0 || _draining || _gathered.Count == 0)
            {
                return null;
            }

            _draining = true;
            var batches = _gathered;
            _gathered = [];
            return batches;
        }
    }

    private async Task RunAsync(Batch batch)
    {
        await batch.FetchAsync(RequestAborted).ConfigureAwait(false);
        Hold();
        try
        {
            batch.Complete();
        }
        finally
        {
            Release();
        }
    }
}
