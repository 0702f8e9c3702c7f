namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>The keys gathered by one loader, each with the promise that its waiters hold.</summary>
internal sealed class Batch<TKey, TValue>(DataLoaderBase<TKey, TValue> loader) : Batch
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _promises = [];
    private TValue?[] _values = [];
    private Exception? _failure;

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
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var valueOf = await loader.FetchAsync(_keys, cancellationToken).ConfigureAwait(false);
            _values = [.. _keys.Select(valueOf)];
        }
        catch (Exception failure)
        {
            _failure = failure;
        }
    }

    public override void Complete()
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_failure is null)
            {
                _promises[i].TrySetResult(_values[i]);
                continue;
            }

            loader.Forget(_keys[i]);
            Fail(_promises[i], _failure);
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
