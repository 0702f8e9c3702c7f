using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A subscription selects one root field, no introspection, and unconditionally (specification, section 5.2.4.1): which event stream is opened must not depend on variables.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    internal static RuleDefinition Definition { get; } =
        new("SingleFieldSubscriptions", static context => new SingleFieldSubscriptionsRule(context), SyntaxKind.OperationDefinition);

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
        foreach (var selection in RootSelections(operation))
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

    private static DirectiveNode? Condition(SelectionNode selection)
    {
        foreach (var directive in DirectiveOwners.DirectivesOf(selection))
        {
            if (directive.Name.Value is SpecifiedDirectives.Skip or SpecifiedDirectives.Include)
            {
                return directive;
            }
        }

        return null;
    }

    /// <summary>All selections at the root with fragments expanded, each fragment once.</summary>
    private List<SelectionNode> RootSelections(OperationDefinitionNode operation)
    {
        var found = new List<SelectionNode>(operation.SelectionSet.Selections);
        var spread = new HashSet<string>();
        for (var i = 0; i < found.Count; i++)
        {
            var inner = found[i] switch
            {
                InlineFragmentNode inline => inline.SelectionSet,
                FragmentSpreadNode named when spread.Add(named.Name.Value) => Context.FindFragment(named.Name.Value)?.SelectionSet,
                _ => null,
            };
            if (inner is not null)
            {
                found.AddRange(inner.Selections);
            }
        }

        return found;
    }
}
