namespace ScoringPlatform.GraphQL.Execution;

/// <content>Errors of fields (specification, section 6.4.4) and where they are.</content>
internal sealed partial class OperationExecution
{
    /// <summary>Adds an error of a field, with the field's path and locations unless it has its own.</summary>
    public void Report(GraphQLError error, FieldPlan plan, int head, int index)
    {
        if (error.Path is null)
        {
            error = error.WithPath(PathOf(head, index));
        }

        if (error.Locations.IsDefaultOrEmpty)
        {
            error = error.WithLocations([.. plan.Nodes.Select(n => n.Location.Position).OfType<SourceLocation>()]);
        }

        if (_errors.Add(error) is { } answered && _listeners.Length > 0)
        {
            var context = new ResolverContext(this, plan, null, head, index);
            foreach (var listener in _listeners)
            {
                listener.ResolverError(context, answered.WithException(error.Exception));
            }
        }
    }

    /// <summary>The path of a field or item in the response.</summary>
    public ResponsePath? PathOf(int head, int index)
    {
        var steps = new Stack<(int Head, int Index)>();
        for (; head >= 0; (head, index) = (_store.ParentOf(head), _store.IndexOf(head)))
        {
            steps.Push((head, index));
        }

        ResponsePath? path = null;
        foreach (var (at, place) in steps)
        {
            path = _store[at].Value is SelectionPlan selection ? Append(path, selection.Fields[place].ResponseName) : path!.Append(place);
        }

        return path;
    }

    private static ResponsePath Append(ResponsePath? path, string name) => path is null ? ResponsePath.Of(name) : path.Append(name);

    /// <summary>Reports what a field threw; true if its type allows null.</summary>
    private bool Fail(Exception exception, FieldPlan plan, int head, int index)
    {
        ReportException(exception, plan, head, index);
        return !plan.Type.IsNonNull;
    }

    private void ReportException(Exception exception, FieldPlan plan, int head, int index)
    {
        // What the request's own cancellation throws ends the request; it is no error of a field.
        if (exception is OperationCanceledException && RequestAborted.IsCancellationRequested)
        {
            return;
        }

        foreach (var error in Runtime.Errors.FromException(exception))
        {
            Report(error, plan, head, index);
        }
    }

    private bool FailNull(FieldPlan plan, int head, int index)
    {
        Report(
            new GraphQLError($"Cannot return null for non-nullable field {plan.DeclaringType.Name}.{plan.Field.Name}.")
                .WithCode(ExecutionErrorCodes.NonNullViolation),
            plan,
            head,
            index);
        return false;
    }
}
