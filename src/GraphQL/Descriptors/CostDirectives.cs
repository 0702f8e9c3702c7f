namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The directives of the static cost analysis, as the cost specification has them.</summary>
internal static class CostDirectives
{
    /// <summary>The definitions of <c>@cost</c> and <c>@listSize</c>.</summary>
    public static IEnumerable<DirectiveDefinition> Definitions(TypeRegistry types)
    {
        var cost = new DirectiveDefinition(
            "cost",
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.InputFieldDefinition);
        cost.Arguments.Add(new Argument("weight", types.Parse("String!")));
        var listSize = new DirectiveDefinition("listSize", DirectiveLocation.FieldDefinition);
        listSize.Arguments.Add(new Argument("assumedSize", types.Parse("Int")));
        listSize.Arguments.Add(new Argument("slicingArguments", types.Parse("[String!]")));
        listSize.Arguments.Add(new Argument("slicingArgumentDefaultValue", types.Parse("Int")));
        listSize.Arguments.Add(new Argument("sizedFields", types.Parse("[String!]")));
        listSize.Arguments.Add(new Argument("requireOneSlicingArgument", types.Parse("Boolean"))
        {
            DefaultValue = new BooleanValueNode(Location.None, true),
        });
        return [cost, listSize];
    }

    /// <summary><c>@cost</c> with a weight.</summary>
    public static AppliedDirective Cost(double weight) => new("cost", ("weight", Text(weight.ToString(CultureInfo.InvariantCulture))));

    /// <summary><c>@listSize</c> with what an attribute says.</summary>
    public static AppliedDirective ListSize(ListSizeAttribute size)
    {
        var arguments = new List<(string, ValueNode)>();
        AddNumber(arguments, "assumedSize", size.AssumedSize);
        AddList(arguments, "slicingArguments", size.SlicingArguments);
        AddNumber(arguments, "slicingArgumentDefaultValue", size.SlicingArgumentDefaultValue);
        AddList(arguments, "sizedFields", size.SizedFields);
        arguments.Add(("requireOneSlicingArgument", new BooleanValueNode(Location.None, size.RequireOneSlicingArgument)));
        return new AppliedDirective("listSize", [.. arguments]);
    }

    private static void AddNumber(List<(string, ValueNode)> arguments, string name, int value)
    {
        if (value >= 0)
        {
            arguments.Add((name, new IntValueNode(Location.None, value.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private static void AddList(List<(string, ValueNode)> arguments, string name, string[]? values)
    {
        if (values is not null)
        {
            arguments.Add((name, new ListValueNode(Location.None, [.. values.Select(Text)])));
        }
    }

    private static ValueNode Text(string value) => new StringValueNode(Location.None, value, isBlock: false);
}
