using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Executes one operation (specification, section 6.3). All that completes values runs on one thread at a time: first the one that
/// starts it, then whichever finishes a task that a field waits for. So the result needs no locks, fields that wait do so side
/// by side, and the batches of loaders go out exactly when no field can go on.
/// </summary>
internal sealed partial class OperationExecution
{
    /// <summary>The arguments of a field that has none.</summary>
    public static readonly IReadOnlyDictionary<string, object?> NoArguments = new Dictionary<string, object?>();

    private readonly OperationVariant _variant;
    private readonly object? _rootValue;
    private readonly ResultStore _store = new();
    private readonly ErrorCollector _errors;
    private readonly ExecutionDiagnosticEventListener[] _listeners;
    private readonly ExecutionDiagnosticEventListener[] _fieldListeners;
    private ConcurrentQueue<ResolverContext>? _ready;
    private TaskCompletionSource? _done;
    private IReadOnlyDictionary<string, object?>?[] _arguments = [];
    private BatchDispatcher? _dispatcher;
    private bool _isHolding;
    private int _root;
    private int _isRunning;
    private int _pending;
    private int _nextSerial;
    private bool _isRootNull;
    private bool _isDone;

    public OperationExecution(
        RequestContext request,
        OperationVariant variant,
        object? rootValue,
        int maxErrors,
        ExecutionDiagnosticEventListener[] listeners,
        ExecutionDiagnosticEventListener[] fieldListeners)
    {
        Runtime = request.Runtime;
        Request = request;
        _listeners = listeners;
        _fieldListeners = fieldListeners;
        _variant = variant;
        _rootValue = rootValue;
        _errors = new ErrorCollector(request.Runtime.Errors, maxErrors);
        IsSerial = request.Operation!.Operation == OperationType.Mutation;
    }

    public SchemaRuntime Runtime { get; }

    public RequestContext Request { get; }

    public CancellationToken RequestAborted => Request.RequestAborted;

    /// <summary>Whether fields of the operation may run at the same time throughout.</summary>
    public bool RunsSideBySide => !IsSerial;

    private bool IsSerial { get; }

    // The answer is out by then: what comes in late is dropped, and nothing further begins.
    private bool IsGivenUp => Request.Timeout is { IsGivenUp: true };

    private bool HasNextSerial => IsSerial && !_isRootNull && !IsGivenUp && _nextSerial < _variant.Root.Fields.Length;

    /// <summary>Executes the operation until it is complete or given up.</summary>
    public ValueTask<OperationResult> ExecuteAsync()
    {
        _isRunning = 1;
        _root = _store.AddHead(SlotKind.Object, _variant.Root.Fields.Length, _variant.Root, parent: -1, index: 0, isNullable: true);
        if (IsSerial)
        {
            ContinueSerial();
        }
        else
        {
            _isRootNull = !ExecuteFields(_variant.Root, _rootValue, _root);
        }

        return Settle() ? new ValueTask<OperationResult>(ToResult()) : WaitAsync();
    }

    /// <summary>Hands over a field whose task is done, and goes on with the operation unless another thread is at it.</summary>
    public void Enqueue(ResolverContext context)
    {
        _ready!.Enqueue(context);
        if (Interlocked.CompareExchange(ref _isRunning, 1, 0) != 0)
        {
            return;
        }

        try
        {
            if (Settle())
            {
                _done!.TrySetResult();
            }
        }
#pragma warning disable CA1031 // Whatever escapes here would end the process; it is the request that failed.
        catch (Exception exception)
        {
            _done!.TrySetException(exception);
        }
#pragma warning restore CA1031
    }

    /// <summary>Keeps batches of loaders back while fields can still go on.</summary>
    public void HoldBatches()
    {
        if (!_isHolding && Volatile.Read(ref _isRunning) == 1)
        {
            if (_dispatcher is null)
            {
                _dispatcher = Request.Services.GetRequiredService<BatchDispatcher>();
                _dispatcher.RequestAborted = RequestAborted;
            }

            _isHolding = true;
            _dispatcher.Hold();
        }
    }

    /// <summary>
    /// Completes what is ready until nothing is. The batches are let go while this thread still counts as running, so that what
    /// they complete at once is taken up by the same loop.
    /// </summary>
    /// <returns>Whether the operation is complete.</returns>
    private bool Settle()
    {
        while (true)
        {
            if (_dispatcher is not null)
            {
                HoldBatches();
            }

            while (_ready is not null && _ready.TryDequeue(out var context))
            {
                _pending--;
                Complete(context);
            }

            if (_pending == 0 && HasNextSerial)
            {
                ContinueSerial();
                continue;
            }

            if (_isHolding)
            {
                _isHolding = false;
                _dispatcher!.Release();
            }

            if (_pending == 0)
            {
                return _isDone = true;
            }

            _done ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref _isRunning, 0);
            if (_ready!.IsEmpty || Interlocked.CompareExchange(ref _isRunning, 1, 0) != 0)
            {
                return false;
            }
        }
    }

    private void ContinueSerial()
    {
        while (_pending == 0 && HasNextSerial)
        {
            var index = _nextSerial++;
            if (index > 0)
            {
                Request.Services.GetService<DataLoaderScope>()?.Renew();
            }

            if (!ExecuteField(_variant.Root.Fields[index], _rootValue, _root, index))
            {
                _isRootNull = true;
                return;
            }
        }
    }

    private async ValueTask<OperationResult> WaitAsync()
    {
        await using var registration = RequestAborted.UnsafeRegister(
            static (done, token) => ((TaskCompletionSource)done!).TrySetCanceled(token), _done!).ConfigureAwait(false);
        await _done!.Task.ConfigureAwait(false);
        return ToResult();
    }

    private OperationResult ToResult()
    {
        if (!_isRootNull)
        {
            return new OperationResult(_store, _root, _errors.ToList(), Request.GivenExtensions);
        }

        _store.Release();
        return new OperationResult(null, 0, _errors.ToList(), Request.GivenExtensions);
    }
}
