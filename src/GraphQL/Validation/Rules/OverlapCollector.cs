namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Collects the fields of merged selection sets by response name, fragments expanded, within a budget.</summary>
internal sealed class OverlapCollector(ValidationContext context)
{
    private readonly HashSet<string> _expanded = [];
    private int _budget = context.Options.MaxFieldComparisons;

    /// <summary>Whether the fragment was met on the way of some operation.</summary>
    internal bool HasExpanded(string fragment) => _expanded.Contains(fragment);

    /// <summary>The fields in groups of one response name, in the order of the text; false when the budget is spent.</summary>
    internal bool TryCollect(OverlapSet set, out List<List<OverlapField>> groups)
    {
        groups = [];
        var byName = new Dictionary<string, List<OverlapField>>();
        var seen = new HashSet<FieldNode>();
        var spread = new HashSet<string>();
        var open = new Queue<(SelectionSetNode Selections, CompositeType? Type)>(set.Selections);
        while (open.TryDequeue(out var next))
        {
            foreach (var selection in next.Selections.Selections)
            {
                if (--_budget < 0)
                {
                    return false;
                }

                switch (selection)
                {
                    case FieldNode field when seen.Add(field):
                        Add(field, next.Type, byName, groups);
                        break;
                    case InlineFragmentNode inline:
                        open.Enqueue((inline.SelectionSet, inline.TypeCondition is { } on ? Find(on) : next.Type));
                        break;
                    case FragmentSpreadNode named when spread.Add(named.Name.Value):
                        _expanded.Add(named.Name.Value);
                        if (context.FindFragment(named.Name.Value) is { } fragment)
                        {
                            open.Enqueue((fragment.SelectionSet, Find(fragment.TypeCondition)));
                        }

                        break;
                }
            }
        }

        return true;
    }

    private void Add(FieldNode field, CompositeType? parent, Dictionary<string, List<OverlapField>> byName, List<List<OverlapField>> groups)
    {
        if (!byName.TryGetValue(field.ResponseName, out var group))
        {
            byName.Add(field.ResponseName, group = []);
            groups.Add(group);
        }

        var definition = parent is null ? null : context.Schema.FindField(parent, field.Name.Value);
        group.Add(new OverlapField(field, parent, definition));
    }

    private CompositeType? Find(NamedTypeNode name) => context.Schema.FindType(name.Name.Value) as CompositeType;
}
