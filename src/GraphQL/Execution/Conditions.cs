using ScoringPlatform.GraphQL.Types;

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

        while (open.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                AddSelection(selection, names, open);
            }
        }

        return [.. names];
    }

    private static void AddSelection(SelectionNode selection, SortedSet<string> names, Stack<SelectionSetNode> open)
    {
        var (directives, below) = selection switch
        {
            FieldNode field => (field.Directives, field.SelectionSet),
            InlineFragmentNode inline => (inline.Directives, inline.SelectionSet),
            FragmentSpreadNode spread => (spread.Directives, null),
            _ => ([], null),
        };
        foreach (var directive in directives)
        {
            if (Of(directive)?.Value is VariableNode variable)
            {
                names.Add(variable.Name.Value);
            }
        }

        if (below is not null)
        {
            open.Push(below);
        }
    }
}
