using System.Security.Claims;
using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A field that is being resolved.</summary>
internal sealed class ResolverContext(
    OperationExecution execution, FieldPlan plan, object? parent, int container, int index) : IMiddlewareContext
{
    private List<Func<ValueTask>>? _cleanups;
    private List<IDisposable>? _traces;
    private IServiceProvider? _scopedServices;
    private ValueTask<object?> _task;
    private Action? _completed;

    public FieldPlan Plan { get; } = plan;

    /// <summary>The head of the object that the field belongs to.</summary>
    public int Container { get; } = container;

    /// <summary>The place of the field in it.</summary>
    public int Index { get; } = index;

    public object? Result { get; set; }

    public ISelection Selection => Plan;

    public Schema Schema => execution.Runtime.Schema;

    public ObjectField Field => Plan.Field;

    public ResponsePath Path => execution.PathOf(Container, Index)!;

    public IServiceProvider Services => execution.Request.Services;

    public CancellationToken RequestAborted => execution.RequestAborted;

    public IDictionary<string, object?> ContextData => execution.Request.ContextData;

    public ClaimsPrincipal User => execution.Request.User;

    /// <summary>What the gate says to the request's caller.</summary>
    public RoleDecision Decide(RoleGate gate) => execution.Request.Decide(gate);

    /// <summary>The arguments by name.</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; set; } = OperationExecution.NoArguments;

    /// <summary>
    /// Services that live as long as a scope: of a query each field has its own, since its fields run side by side.
    /// </summary>
    public IServiceProvider ScopedServices => _scopedServices ??= OpenScope();

    public T Parent<T>() => parent is T typed ? typed
        : parent is null ? default!
        : throw new InvalidCastException($"The parent of {Plan.DeclaringType.Name}.{Field.Name} is a {parent.GetType()}, not a {typeof(T)}.");

    public T ArgumentValue<T>(string name) => Arguments.TryGetValue(name, out var value) && value is T typed ? typed
        : value is null ? default!
        : throw new InvalidCastException($"The argument {name} of {Field.Name} is a {value.GetType()}, not a {typeof(T)}.");

    public bool HasArgument(string name) => Arguments.ContainsKey(name);

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>The request's loader of a class; its batch waits until no field can go on.</summary>
    public T DataLoader<T>()
        where T : IDataLoader
    {
        execution.HoldBatches();
        return Services.GetRequiredService<DataLoaderScope>().GetDataLoader<T>();
    }

    public void ReportError(GraphQLError error) => execution.Report(error, Plan, Container, Index);

    /// <summary>What a client is told of a failure.</summary>
    public IReadOnlyList<GraphQLError> ErrorsOf(Exception failure) => execution.Runtime.Errors.FromException(failure);

    /// <summary>Keeps what a listener wants to be told by when the resolver has ended.</summary>
    public void AddTrace(IDisposable trace) => (_traces ??= []).Add(trace);

    /// <summary>Tells the listeners that the resolver has ended.</summary>
    public void EndTraces()
    {
        Interlocked.Exchange(ref _traces, null)?.ForEach(trace => trace.Dispose());
    }

    public void RegisterForCleanup(Func<ValueTask> cleanup) => (_cleanups ??= []).Add(cleanup);

    /// <summary>The context of another call for the same field, with its own arguments and cleanup.</summary>
    public ResolverContext Fork(IReadOnlyDictionary<string, object?> arguments) =>
        new(execution, Plan, parent, Container, Index) { Arguments = arguments };

    /// <summary>Calls back when the task is done.</summary>
    public void Await(ValueTask<object?> task)
    {
        _task = task;
        _completed ??= () => execution.Enqueue(this);
        _task.GetAwaiter().UnsafeOnCompleted(_completed);
    }

    /// <summary>The result of the task that was awaited; throws what it threw.</summary>
    public object? TakeResult() => _task.GetAwaiter().GetResult();

    /// <summary>Ends what the field opened, the last first; a task only if that takes time.</summary>
    public ValueTask CleanUp() => Interlocked.Exchange(ref _cleanups, null) is { } cleanups ? CleanUp(cleanups) : default;

    private static async ValueTask CleanUp(List<Func<ValueTask>> cleanups)
    {
        for (var i = cleanups.Count - 1; i >= 0; i--)
        {
            await cleanups[i]().ConfigureAwait(false);
        }
    }

    private IServiceProvider OpenScope()
    {
        if (!execution.RunsSideBySide)
        {
            return Services;
        }

        var scope = Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        RegisterForCleanup(scope.DisposeAsync);
        return scope.ServiceProvider;
    }
}
