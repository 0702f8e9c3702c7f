namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>The keys gathered by one loader, each with the promise that its waiters hold.</summary>
internal sealed class Batch<TKey, TValue>(DataLoaderBase<TKey, TValue> loader) : Batch
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _promises = [];
    private Result<TValue?>[] _results = [];

    public int Count => _keys.Count;

    /// <summary>Adds a key. Continuations run inline on purpose: see <see cref="Complete"/>.</summary>
    public Task<TValue?> Add(TKey key)
    {
        var promise = new TaskCompletionSource<TValue?>();
        _keys.Add(key);
        _promises.Add(promise);
        return promise.Task;
    }

    public override async Task FetchAsync(CancellationToken cancellationToken)
    {
        loader.Seal(this);
        _results = new Result<TValue?>[_keys.Count];
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await loader.RunFetchAsync(_keys, _results, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            Array.Fill(_results, Result<TValue?>.Reject(failure));
        }
    }

    public override void Complete()
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_results[i].Error is not { } failure)
            {
                _promises[i].TrySetResult(_results[i].Value);
                continue;
            }

            loader.Forget(_keys[i]);
            Fail(_promises[i], failure);
        }
    }

    private static void Fail(TaskCompletionSource<TValue?> promise, Exception failure)
    {
        if (failure is OperationCanceledException canceled)
        {
            promise.TrySetCanceled(canceled.CancellationToken);
        }
        else
        {
            promise.TrySetException(failure);
        }

        // A waiter that has left must not raise the unobserved-exception event.
        _ = promise.Task.Exception;
    }
}
