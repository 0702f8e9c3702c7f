namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>
/// Fields that answer under one name are the same field, or at least of one shape (specification, section 5.3.2).
/// </summary>
/// <remarks>
/// Instead of comparing every two fields, fields of one response name are collected through all fragments and compared
/// with the first of them, since both relations that the rule asks for are equivalences (the method is Simon Adameit's,
/// 2017). First all of them must have one shape. Then, for each object type that they can belong to, those that can
/// meet in one object must be the same field with the same arguments. The selections below the fields of a group form
/// the next set to check. A set of fields that was checked is not checked again, which keeps fragments within fragments
/// polynomial; sets wait in a queue, so that depth costs no stack; and a budget bounds what is left.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly OverlapCollector _collector = new(context);
    private readonly Queue<OverlapSet> _open = new();
    private readonly HashSet<OverlapSet> _checked = [];
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];

    public override void Finish()
    {
        foreach (var usages in Context.Definitions)
        {
            if (usages.Definition is OperationDefinitionNode operation)
            {
                Start(operation.SelectionSet, Context.Schema.RootType(operation.Operation));
            }
        }

        foreach (var usages in Context.Definitions)
        {
            if (usages.Definition is FragmentDefinitionNode fragment && !_collector.HasExpanded(fragment.Name.Value))
            {
                Start(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType);
            }
        }
    }

    private void Start(SelectionSetNode selections, CompositeType? type)
    {
        Enqueue(new OverlapSet([(selections, type)], OverlapCheck.Fields, null));
        Enqueue(new OverlapSet([(selections, type)], OverlapCheck.Shapes, null));
        while (_open.TryDequeue(out var set))
        {
            if (!_collector.TryCollect(set, out var groups))
            {
                Context.Report(new GraphQLError(
                    $"Too many fields to compare: checking that fields can be merged stops after {Context.Options.MaxFieldComparisons}.")
                    .WithCode(ErrorCodes.Limit));
                _open.Clear();
                return;
            }

            foreach (var group in groups)
            {
                Check(group, set);
            }
        }
    }

    private void Enqueue(OverlapSet set)
    {
        if (_checked.Add(set))
        {
            _open.Enqueue(set);
        }
    }

    private void Check(List<OverlapField> group, OverlapSet set)
    {
        if (set.Check == OverlapCheck.Shapes)
        {
            if (group.Count == 1 || AllAgree(group, set, ShapeConflict))
            {
                Descend(group, set);
            }

            return;
        }

        foreach (var meeting in ThatCanMeet(group))
        {
            if (meeting.Count == 1 || AllAgree(meeting, set, FieldConflict))
            {
                Descend(meeting, set);
            }
        }
    }

    /// <summary>
    /// Parts the fields by the object type they are selected on; those selected on abstract or unknown types belong to
    /// every part.
    /// </summary>
    private static List<List<OverlapField>> ThatCanMeet(List<OverlapField> group)
    {
        if (group.Count == 1)
        {
            return [group];
        }

        var shared = group.FindAll(field => field.Parent is not ObjectType);
        var parts = group.FindAll(field => field.Parent is ObjectType).GroupBy(field => field.Parent!).ToList();
        return parts.Count == 0 ? [shared] : parts.ConvertAll(part => (List<OverlapField>)[.. shared, .. part]);
    }

    private bool AllAgree(List<OverlapField> group, OverlapSet set, Func<OverlapField, OverlapField, string?> conflict)
    {
        var first = group[0];
        for (var i = 1; i < group.Count; i++)
        {
            if (conflict(first, group[i]) is { } reason)
            {
                Report(first, group[i], set, reason);
                return false;
            }
        }

        return true;
    }

    private void Report(OverlapField first, OverlapField second, OverlapSet set, string reason)
    {
        if (!_reported.Add((first.Node, second.Node)))
        {
            return;
        }

        var names = new List<string> { first.Node.ResponseName };
        for (var above = set.Above; above is not null; above = above.Above)
        {
            names.Add(above.Name);
        }

        names.Reverse();
        var because = string.Join(" conflict because subfields ", names.Select(name => $"\"{name}\""));
        Context.Report(
            $"Fields {because} conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            first.Node,
            second.Node);
    }

    /// <summary>SameResponseShape() for one level: wrappers alike, and one type where a leaf is.</summary>
    private static string? ShapeConflict(OverlapField first, OverlapField second)
    {
        if (first.Definition is null || second.Definition is null)
        {
            return null;
        }

        var (left, right) = (first.Definition.Type, second.Definition.Type);
        while (left is WrappingType a && right is WrappingType b && a.Kind == b.Kind)
        {
            (left, right) = (a.OfType, b.OfType);
        }

        return ReferenceEquals(left, right) || (left.IsComposite && right.IsComposite)
            ? null
            : $"they return conflicting types \"{first.Definition.Type}\" and \"{second.Definition.Type}\"";
    }

    private static string? FieldConflict(OverlapField first, OverlapField second)
    {
        if (first.Node.Name.Value != second.Node.Name.Value)
        {
            return $"\"{first.Node.Name.Value}\" and \"{second.Node.Name.Value}\" are different fields";
        }

        return ArgumentIdentity.AreSame(first.Node.Arguments, second.Node.Arguments) ? null : "they have differing arguments";
    }

    /// <summary>Enqueues what is selected below the fields of a group, merged.</summary>
    private void Descend(List<OverlapField> group, OverlapSet set)
    {
        var below = new List<(SelectionSetNode, CompositeType?)>();
        foreach (var field in group)
        {
            if (field.Node.SelectionSet is { } selections)
            {
                below.Add((selections, field.Definition?.Type.Named as CompositeType));
            }
        }

        if (below.Count > 0)
        {
            // Below a single field a conflict is that selection's own; below several it is theirs too.
            var above = below.Count == 1 ? null : new OverlapPath(group[0].Node.ResponseName, set.Above);
            Enqueue(new OverlapSet(below, set.Check, above));
        }
    }
}
