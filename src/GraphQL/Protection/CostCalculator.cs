using System.Collections;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>
/// The static cost of an operation (the cost directives' specification of IBM, sections 3 and 4): weights of fields and
/// arguments, times the lengths of the lists they are in. Each fragment is walked once a type and length.
/// </summary>
internal sealed class CostCalculator(RequestContext context, CostWeights weights, CostOptions options)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        context.Document!.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);

    private readonly Dictionary<(string Fragment, string Type, double Size, string Sized), OperationCost> _known = [];

    /// <summary>The cost of the request's operation, the root object included.</summary>
    public OperationCost Calculate()
    {
        var root = context.Schema.RootType(context.Operation!.Operation)!;
        return new OperationCost(0, 1) + Of(context.Operation.SelectionSet, root, default);
    }

    private OperationCost Of(SelectionSetNode? set, NamedType type, Sizing sizing)
    {
        if (set is null || type is not CompositeType parent)
        {
            return default;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var total = default(OperationCost);
        foreach (var selection in set.Selections)
        {
            total += Of(selection, parent, sizing);
        }

        return total;
    }

    private OperationCost Of(SelectionNode selection, CompositeType parent, Sizing sizing) => selection switch
    {
        FieldNode field when context.Schema.FindField(parent, field.Name.Value) is { } definition => OfField(field, definition, sizing),
        InlineFragmentNode inline => Of(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? parent, sizing),
        FragmentSpreadNode spread => OfFragment(spread.Name.Value, parent, sizing),
        _ => default,
    };

    private OperationCost OfFragment(string name, CompositeType parent, Sizing sizing)
    {
        var key = (name, parent.Name, sizing.Size, string.Join(',', sizing.Fields ?? []));
        if (!_known.TryGetValue(key, out var cost))
        {
            var fragment = _fragments[name];
            _known[key] = cost = Of(fragment.SelectionSet, TypeOf(fragment.TypeCondition) ?? parent, sizing);
        }

        return cost;
    }

    private OperationCost OfField(FieldNode field, ObjectField definition, Sizing sizing)
    {
        var arguments = field.Arguments.Sum(a => definition.Arguments.Find(a.Name.Value) is { } input ? OfInput(input, a.Value) : 0);
        var own = new OperationCost(weights.Of(definition) + arguments, 0);
        var named = definition.Type.Named;
        var (length, below) = LengthOf(field, definition, sizing);
        var item = new OperationCost(0, named.IsComposite ? 1 : 0) + Of(field.SelectionSet, named, below);
        return own + (item * length);
    }

    /// <summary>How many items a field has, and what it says of the lengths of fields below it.</summary>
    private (double Length, Sizing Below) LengthOf(FieldNode field, ObjectField definition, Sizing sizing)
    {
        if (sizing.Fields?.Contains(definition.Name) == true)
        {
            return (sizing.Size, default);
        }

        if (weights.SizeOf(definition) is not { } size)
        {
            return (definition.Type.NullableType is ListType ? options.DefaultListSize : 1, default);
        }

        var length = SlicedTo(field, size) ?? size.DefaultSize ?? size.AssumedSize ?? options.DefaultListSize;
        return size.SizedFields.Count > 0 ? (1, new Sizing(length, size.SizedFields)) : (length, default);
    }

    /// <summary>The largest of the slicing arguments' values; null when none is given.</summary>
    private double? SlicedTo(FieldNode field, ListSize size)
    {
        double? length = null;
        foreach (var argument in field.Arguments.Where(a => size.SlicingArguments.Contains(a.Name.Value)))
        {
            if (NumberIn(argument.Value) is { } given)
            {
                length = Math.Max(length ?? 0, given);
            }
        }

        return length;
    }

    private double? NumberIn(ValueNode value) => value switch
    {
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        VariableNode variable when context.Variables.GetValueOrDefault(variable.Name.Value) is { } given and (int or long or short) =>
            Convert.ToDouble(given, CultureInfo.InvariantCulture),
        _ => null,
    };

    private double OfInput(InputValue input, ValueNode value) =>
        weights.Of(input) + (value is VariableNode variable
            ? OfValue(input.Type.Named, context.Variables.GetValueOrDefault(variable.Name.Value))
            : OfLiteral(input.Type.Named, value));

    private double OfLiteral(NamedType type, ValueNode value) => value switch
    {
        ListValueNode list => list.Values.Sum(v => OfLiteral(type, v)),
        ObjectValueNode given when type is InputObjectType input =>
            given.Fields.Sum(f => input.Fields.Find(f.Name.Value) is { } field ? OfInput(field, f.Value) : 0),
        VariableNode variable => OfValue(type, context.Variables.GetValueOrDefault(variable.Name.Value)),
        _ => 0,
    };

    private double OfValue(NamedType type, object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> given when type is InputObjectType input =>
            given.Sum(f => input.Fields.Find(f.Key) is { } field ? weights.Of(field) + OfValue(field.Type.Named, f.Value) : 0),
        string => 0,
        IEnumerable list when type is InputObjectType => list.Cast<object?>().Sum(v => OfValue(type, v)),
        _ => 0,
    };

    private NamedType? TypeOf(NamedTypeNode? condition) => condition is null ? null : context.Schema.FindType(condition.Name.Value);

    /// <summary>The length that a field gave to some of the fields below it.</summary>
    private readonly record struct Sizing(double Size, IReadOnlyList<string>? Fields);
}
