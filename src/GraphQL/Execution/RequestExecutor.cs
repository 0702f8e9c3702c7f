using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Executes requests (specification, section 6.1), in this order: document from the cache or parsed and validated, operation,
/// variables, checks, gates, execution.
/// </summary>
internal sealed class RequestExecutor(
    SchemaRuntime runtime,
    RequestExecutorOptions options,
    DocumentPreparer documents,
    IEnumerable<IOperationCheck> checks,
    IEnumerable<IOperationGate> gates,
    IEnumerable<ExecutionDiagnosticEventListener> listeners,
    IServiceScopeFactory scopes,
    TimeProvider time) : IRequestExecutor
{
    private static readonly IReadOnlyDictionary<string, object?> NoVariables = new Dictionary<string, object?>();

    private readonly IOperationCheck[] _checks = [.. checks];
    private readonly IOperationGate[] _gates = [.. gates];
    private readonly ExecutionDiagnosticEventListener[] _listeners = [.. listeners];
    private readonly ExecutionDiagnosticEventListener[] _fieldListeners = [.. listeners.Where(listener => listener.EnableResolveFieldValue)];

    public Schema Schema => runtime.Schema;

    public async Task<IExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (request.Services is { } services)
        {
            return await ExecuteAsync(NewContext(request, services), cancellationToken).ConfigureAwait(false);
        }

        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await ExecuteAsync(NewContext(request, scope.ServiceProvider), cancellationToken).ConfigureAwait(false);
        }
    }

    private RequestContext NewContext(OperationRequest request, IServiceProvider services) =>
        new() { Request = request, Schema = runtime.Schema, Services = services, Runtime = runtime };

    private async ValueTask<IExecutionResult> ExecuteAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var ended = _listeners.Length == 0 ? null : Array.ConvertAll(_listeners, listener => listener.ExecuteRequest(context));
        try
        {
            var plan = Prepare(context);
            if (context.IsAnswered)
            {
                return OperationResult.WithoutData([], context.GivenExtensions);
            }

            await EnterAsync(context, cancellationToken).ConfigureAwait(false);
            return context.Operation!.Operation == OperationType.Subscription ? await SubscribeAsync(context, plan, cancellationToken).ConfigureAwait(false)
                : await RunAsync(context, plan, null, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return Refuse(context, refused.Errors);
        }
        catch (DocumentLimitException limit)
        {
            return Refuse(context, [limit.Error]);
        }
#pragma warning disable CA1031 // What fails outside a field, in a check or a filter, is answered too, masked as in a field.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Refuse(context, runtime.Errors.FromException(exception));
        }
#pragma warning restore CA1031
        finally
        {
            foreach (var end in ended ?? [])
            {
                end?.Dispose();
            }
        }
    }

    private async ValueTask EnterAsync(RequestContext context, CancellationToken cancellationToken)
    {
        foreach (var gate in _gates)
        {
            if (await gate.EnterAsync(context, cancellationToken).ConfigureAwait(false) is { } refusal)
            {
                throw new GraphQLException(refusal);
            }
        }
    }

    private OperationPlan Prepare(RequestContext context)
    {
        var document = documents.Prepare(context.Request);
        context.Document = document.Document;
        var plan = document.PlanFor(context.Request.OperationName);
        context.Operation = plan.Operation;
        if (!context.Request.Allowed.HasFlag(KindOf(plan.Operation.Operation)))
        {
            throw new GraphQLException(new GraphQLError("This kind of operation is not allowed here.")
                .WithCode(ExecutionErrorCodes.OperationNotAllowed));
        }

        if (plan.Operation.VariableDefinitions.Length > 0)
        {
            context.Variables = VariableCoercion.Coerce(
                Schema, plan.Operation.VariableDefinitions, context.Request.Variables ?? NoVariables, out var errors)
                ?? throw new GraphQLException(errors);
        }

        foreach (var check in _checks)
        {
            if (check.Check(context) is { } error)
            {
                throw new GraphQLException(error);
            }
        }

        return plan;
    }

    private async ValueTask<OperationResult> RunAsync(
        RequestContext context, OperationPlan plan, object? rootValue, CancellationToken cancellationToken)
    {
        using var timeout = new RequestTimeout(options.ExecutionTimeout, time, cancellationToken);
        context.Timeout = timeout;
        var execution = new OperationExecution(context, plan.VariantFor(context.Variables), rootValue, options.MaxErrors, _listeners, _fieldListeners);
        try
        {
            var result = await execution.ExecuteAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return timeout.IsOver ? TimedOut(context) : result;
        }
        catch (OperationCanceledException) when (timeout.IsOver)
        {
            return TimedOut(context);
        }
    }

    private async ValueTask<IExecutionResult> SubscribeAsync(
        RequestContext context, OperationPlan plan, CancellationToken cancellationToken)
    {
        context.Timeout = new RequestTimeout(Timeout.InfiniteTimeSpan, time, cancellationToken);
        var execution = new OperationExecution(context, plan.VariantFor(context.Variables), null, options.MaxErrors, _listeners, _fieldListeners);
        var (events, errors) = await execution.SubscribeAsync().ConfigureAwait(false);
        return events is null
            ? OperationResult.RequestError(errors)
            : new ResponseStream(MapAsync(context, plan, events, cancellationToken));
    }

    // Each event is executed with services of its own, so that no memory of one event's loaders answers another's.
    private async IAsyncEnumerable<OperationResult> MapAsync(
        RequestContext context,
        OperationPlan plan,
        IAsyncEnumerable<object?> events,
        CancellationToken requestAborted,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(requestAborted, cancellationToken);
        var source = events.GetAsyncEnumerator(ended.Token);
        await using (source.ConfigureAwait(false))
        {
            var (hasEvent, failure) = await MoveNextAsync(context, source, ended.Token).ConfigureAwait(false);
            while (hasEvent)
            {
                var scope = scopes.CreateAsyncScope();
                await using (scope.ConfigureAwait(false))
                {
                    var each = NewContext(context.Request, scope.ServiceProvider);
                    (each.Document, each.Operation, each.Variables) = (context.Document, context.Operation, context.Variables);
                    yield return await RunAsync(each, plan, source.Current, ended.Token).ConfigureAwait(false);
                }

                (hasEvent, failure) = await MoveNextAsync(context, source, ended.Token).ConfigureAwait(false);
            }

            if (failure is not null)
            {
                yield return failure;
            }
        }
    }

    /// <summary>Whether there is a next event; what the source throws is the last response of the stream (section 6.2.3.2).</summary>
    private async ValueTask<(bool HasEvent, OperationResult? Failure)> MoveNextAsync(
        RequestContext context, IAsyncEnumerator<object?> source, CancellationToken cancellationToken)
    {
        try
        {
            return (await source.MoveNextAsync().ConfigureAwait(false), null);
        }
#pragma warning disable CA1031 // Whatever a source throws, the subscriber is told, masked as in a field.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return (false, Refuse(context, runtime.Errors.FromException(exception)));
        }
#pragma warning restore CA1031
    }

    private OperationResult TimedOut(RequestContext context) => Refuse(
        context, [new GraphQLError("The request exceeded the configured timeout.").WithCode(ExecutionErrorCodes.Timeout)]);

    private OperationResult Refuse(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
        foreach (var listener in _listeners)
        {
            listener.RequestErrors(context, errors);
        }

        return OperationResult.WithoutData(runtime.Errors.Filter(errors), context.GivenExtensions);
    }

    private static AllowedOperations KindOf(OperationType operation) => operation switch
    {
        OperationType.Query => AllowedOperations.Query,
        OperationType.Mutation => AllowedOperations.Mutation,
        _ => AllowedOperations.Subscription,
    };
}
