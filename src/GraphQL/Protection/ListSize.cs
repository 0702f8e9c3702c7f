namespace ScoringPlatform.GraphQL.Protection;

/// <summary>What <c>@listSize</c> says of a field.</summary>
/// <param name="AssumedSize">The length where nothing else is known.</param>
/// <param name="SlicingArguments">Arguments whose value limits the length.</param>
/// <param name="DefaultSize">The length where no slicing argument is given.</param>
/// <param name="SizedFields">The fields below that hold the list; empty if it is the field itself.</param>
internal sealed record ListSize(int? AssumedSize, IReadOnlyList<string> SlicingArguments, int? DefaultSize, IReadOnlyList<string> SizedFields)
{
    public static ListSize? Of(ObjectField field) => field.Directives.FirstOrDefault(d => d.Name == "listSize") is { } directive
        ? new ListSize(
            Int(directive["assumedSize"]),
            Names(directive["slicingArguments"]),
            Int(directive["slicingArgumentDefaultValue"]),
            Names(directive["sizedFields"]))
        : null;

    private static int? Int(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? size : null;

    private static IReadOnlyList<string> Names(ValueNode? value) =>
        value is ListValueNode list ? [.. list.Values.OfType<StringValueNode>().Select(s => s.Value)] : [];
}
