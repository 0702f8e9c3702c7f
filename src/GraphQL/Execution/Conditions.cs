namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Reads <c>@skip</c> and <c>@include</c> (specification, section 3.13).</summary>
internal static class Conditions
{
    /// <summary>The condition of a directive, and the value of it for which the selection is left out; null for other directives.</summary>
    public static (ValueNode Value, bool ExcludedWhen)? Of(DirectiveNode directive)
    {
        var name = directive.Name.Value;
        return name is SpecifiedDirectives.Skip or SpecifiedDirectives.Include && directive.Arguments.Length > 0
            ? (directive.Arguments[0].Value, name == SpecifiedDirectives.Skip)
            : null;
    }

    /// <summary>The names of all variables that decide what is skipped in an operation and the fragments of its document.</summary>
    public static ImmutableArray<string> Variables(DocumentNode document, OperationDefinitionNode operation)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>();
        open.Push(operation.SelectionSet);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            open.Push(fragment.SelectionSet);
        }

        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                names.UnionWith(selection.Directives.Select(d => Of(d)?.Value).OfType<VariableNode>().Select(v => v.Name.Value));
                if (((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet) is { } below)
                {
                    open.Push(below);
                }
            }
        }

        return [.. names];
    }
}
