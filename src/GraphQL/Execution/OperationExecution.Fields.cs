using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Execution;

/// <content>Fields and their values (specification, section 6.4).</content>
internal sealed partial class OperationExecution
{
    /// <summary>Executes the fields of an object; false if one of them left a null that the object cannot hold.</summary>
    private bool ExecuteFields(SelectionPlan plan, object? parent, int head)
    {
        var fields = plan.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!ExecuteField(fields[i], parent, head, i))
            {
                return false;
            }
        }

        return true;
    }

    private bool ExecuteField(FieldPlan plan, object? parent, int head, int index)
    {
        if (plan.IsTypeName)
        {
            SetText(head, index, plan.DeclaringType.Name);
            return true;
        }

        return plan.Field.Resolver is { } resolver
            ? Resolve(plan, resolver, parent, head, index)
            : ReadMember(plan, parent, head, index);
    }

    private bool ReadMember(FieldPlan plan, object? parent, int head, int index)
    {
        var gates = plan.Gates;
        for (var i = 0; i < gates.Length; i++)
        {
            if (AuthorizationMiddleware.Refusal(Request.Decide(gates[i])) is { } refusal)
            {
                return Fail(new GraphQLException(refusal), plan, head, index);
            }
        }

        object? value;
        try
        {
            value = plan.Field.Member is { } member ? member(parent!) : DefaultResolver.Resolve(parent, plan.Field.Name);
        }
        catch (Exception exception)
        {
            return Fail(exception, plan, head, index);
        }

        return CompleteOrFail(plan, value, head, index);
    }

    private bool Resolve(FieldPlan plan, FieldResolver resolver, object? parent, int head, int index)
    {
        var context = new ResolverContext(this, plan, parent, head, index);
        try
        {
            context.Arguments = ArgumentsOf(plan);
            Announce(context);
            var task = resolver(context);
            if (!task.IsCompleted)
            {
                _pending++;
                _ready ??= new ConcurrentQueue<ResolverContext>();
                context.Await(task);
                return true;
            }

            return Finish(context, task.Result);
        }
        catch (Exception exception)
        {
            CleanUp(context);
            return Fail(exception, plan, head, index);
        }
    }

    /// <summary>Completes a field that had to wait, and makes null of what cannot hold its null.</summary>
    private void Complete(ResolverContext context)
    {
        bool isHeld;
        try
        {
            isHeld = Finish(context, context.TakeResult());
        }
        catch (Exception exception)
        {
            CleanUp(context);
            isHeld = !IsAttached(context) || Fail(exception, context.Plan, context.Container, context.Index);
        }

        if (!isHeld && !_store.Nullify(context.Container))
        {
            _isRootNull = true;
        }
    }

    private bool Finish(ResolverContext context, object? value)
    {
        context.EndTraces();
        try
        {
            if (!IsAttached(context))
            {
                return true;
            }

            if (value is GraphQLError or IEnumerable<GraphQLError>)
            {
                var errors = value is GraphQLError one ? [one] : (IEnumerable<GraphQLError>)value;
                return Fail(new GraphQLException([.. errors]), context.Plan, context.Container, context.Index);
            }

            return CompleteOrFail(context.Plan, value, context.Container, context.Index);
        }
        finally
        {
            CleanUp(context);
        }
    }

    private bool IsAttached(ResolverContext context) => !_isRootNull && !_isDone && !IsGivenUp && _store.IsAttached(context.Container);

    private bool CompleteOrFail(FieldPlan plan, object? value, int head, int index)
    {
        try
        {
            return CompleteValue(plan, plan.Type, value, head, index);
        }
        catch (Exception exception)
        {
            _store[head + 1 + index] = default;
            return Fail(exception, plan, head, index);
        }
    }

    private IReadOnlyDictionary<string, object?> ArgumentsOf(FieldPlan plan)
    {
        if (plan.Field.Arguments.Count == 0)
        {
            return NoArguments;
        }

        if (plan.HasConstantArguments)
        {
            return plan.ConstantArguments ??= CoerceArguments(plan);
        }

        if (_arguments.Length <= plan.Ordinal)
        {
            Array.Resize(ref _arguments, Math.Max(_variant.Compiler.FieldCount, plan.Ordinal + 1));
        }

        return _arguments[plan.Ordinal] ??= CoerceArguments(plan);
    }

    private Dictionary<string, object?> CoerceArguments(FieldPlan plan) =>
        ArgumentCoercion.Coerce(plan.Field.Arguments, plan.Nodes[0].Arguments, Request.Variables, out var error)
        ?? throw new GraphQLException(error!);

    private void Announce(ResolverContext context)
    {
        foreach (var listener in _fieldListeners)
        {
            if (listener.ResolveFieldValue(context) is { } trace)
            {
                context.AddTrace(trace);
            }
        }
    }

    // A cleanup that takes time does not hold up the response; the request's scope outlives it.
    private static void CleanUp(ResolverContext context)
    {
        context.EndTraces();
        var task = context.CleanUp();
        if (!task.IsCompletedSuccessfully)
        {
            _ = Observe(task);
        }

        static async Task Observe(ValueTask task) => await task.AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
