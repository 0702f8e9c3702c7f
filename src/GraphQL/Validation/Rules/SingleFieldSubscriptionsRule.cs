namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A subscription selects one root field, no introspection, and unconditionally (specification, section 5.2.4.1): which event stream is opened must not depend on variables.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly List<OperationDefinitionNode> _subscriptions = [];

    public override void Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode { Operation: OperationType.Subscription } operation)
        {
            _subscriptions.Add(operation);
        }
    }

    public override void Finish()
    {
        foreach (var operation in _subscriptions)
        {
            Check(operation);
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new Dictionary<string, List<FieldNode>>();
        foreach (var selection in operation.SelectionSet.Expand(Context.FindFragment))
        {
            if (Condition(selection) is { } condition)
            {
                Context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", condition);
            }

            if (selection is FieldNode field)
            {
                if (!fields.TryGetValue(field.ResponseName, out var same))
                {
                    fields.Add(field.ResponseName, same = []);
                }

                same.Add(field);
            }
        }

        if (fields.Count > 1)
        {
            Context.Report($"{subject} must select only one top level field.", [.. fields.Values.Skip(1).SelectMany(nodes => nodes)]);
        }

        foreach (var field in fields.Values.Select(nodes => nodes[0]).Where(IsIntrospection))
        {
            Context.Report($"{subject} must not select an introspection top level field.", field);
        }
    }

    private static bool IsIntrospection(FieldNode field) => field.Name.Value.StartsWith("__", StringComparison.Ordinal);

    private static DirectiveNode? Condition(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value is SpecifiedDirectives.Skip or SpecifiedDirectives.Include);
}
