using System.Globalization;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Data;

/// <summary>The weights and list sizes that fields and inputs of this part of the engine are printed with.</summary>
internal static class CostDirectives
{
    /// <summary>The weight of an argument or an operation that a database answers from an index.</summary>
    public const double Default = 10;

    /// <summary>The weight of a search inside texts, which reads every row.</summary>
    public const double TextSearch = 20;

    /// <summary><c>@cost(weight: "10")</c>.</summary>
    public static AppliedDirective Cost(double weight = Default) =>
        new("cost", ("weight", new StringValueNode(Location.None, weight.ToString(CultureInfo.InvariantCulture), isBlock: false)));

    /// <summary><c>@listSize</c> of a connection.</summary>
    public static AppliedDirective ListSize(int assumedSize, int defaultSize, IEnumerable<string> slicing, IEnumerable<string> sized, bool requireOne) =>
        new(
            "listSize",
            ("assumedSize", Int(assumedSize)),
            ("slicingArguments", Strings(slicing)),
            ("slicingArgumentDefaultValue", Int(defaultSize)),
            ("sizedFields", Strings(sized)),
            ("requireOneSlicingArgument", new BooleanValueNode(Location.None, requireOne)));

    private static IntValueNode Int(int value) => new(Location.None, value.ToString(CultureInfo.InvariantCulture));

    private static ListValueNode Strings(IEnumerable<string> values) =>
        new(Location.None, [.. values.Select(ValueNode (v) => new StringValueNode(Location.None, v, isBlock: false))]);
}
