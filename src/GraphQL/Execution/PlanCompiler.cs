namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Collects fields (specification, section 6.3.2) for one set of values of the variables that decide what is skipped. Each
/// selection set is merged once for each concrete type, when it is first reached, and then kept with the operation.
/// </summary>
internal sealed class PlanCompiler(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Func<string, bool> isTrue)
{
    private int _fields;

    /// <summary>How many fields were compiled so far.</summary>
    public int FieldCount => Volatile.Read(ref _fields);

    /// <summary>The plan of an operation's root.</summary>
    public SelectionPlan Compile(ObjectType type, SelectionSetNode selectionSet)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        Collect(type, selectionSet, collected, []);
        return ToPlan(type, collected);
    }

    /// <summary>The plan of what is selected below some merged fields.</summary>
    public SelectionPlan Compile(ObjectType type, FieldNode[] nodes)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                Collect(type, selectionSet, collected, visited);
            }
        }

        return ToPlan(type, collected);
    }

    private SelectionPlan ToPlan(ObjectType type, OrderedDictionary<string, List<FieldNode>> collected)
    {
        var fields = new List<FieldPlan>(collected.Count);
        foreach (var nodes in collected.Values)
        {
            if (schema.FindField(type, nodes[0].Name.Value) is { } field)
            {
                fields.Add(new FieldPlan(this, type, field, [.. nodes], Interlocked.Increment(ref _fields) - 1));
            }
        }

        return new SelectionPlan(type, [.. fields]);
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> collected, HashSet<string> visited)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when IsIncluded(field.Directives):
                    Add(collected, field);
                    break;
                case InlineFragmentNode inline when IsIncluded(inline.Directives) && Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, collected, visited);
                    break;
                case FragmentSpreadNode spread when IsIncluded(spread.Directives) && visited.Add(spread.Name.Value):
                    if (fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, collected, visited);
                    }

                    break;
            }
        }
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> collected, FieldNode field)
    {
        if (!collected.TryGetValue(field.ResponseName, out var nodes))
        {
            collected.Add(field.ResponseName, nodes = []);
        }

        nodes.Add(field);
    }

    private bool Applies(ObjectType type, NamedTypeNode? condition) =>
        condition is null || (schema.FindType(condition.Name.Value) is CompositeType composite && schema.IsPossibleType(composite, type));

    private bool IsIncluded(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (Conditions.Of(directive) is { } condition && condition.ExcludedWhen == IsTrue(condition.Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(ValueNode value) => value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => isTrue(variable.Name.Value),
        _ => false,
    };
}
