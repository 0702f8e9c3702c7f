namespace ScoringPlatform.GraphQL.Types;

/// <summary>Literals as plain .NET values, for scalars that accept any shape.</summary>
internal static class LiteralValues
{
    /// <summary>
    /// Text and enum names as strings; numbers as <see cref="long"/> or <see cref="double"/>; lists and dictionaries.
    /// Variables, which a scalar cannot look into, count as null. The parser has bounded the depth.
    /// </summary>
    internal static object? ToObject(ValueNode literal) => literal switch
    {
        StringValueNode n => n.Value,
        EnumValueNode n => n.Value,
        BooleanValueNode n => n.Value,
        IntValueNode n => long.TryParse(n.Value, CultureInfo.InvariantCulture, out var number) ? number : ToDouble(n.Value),
        FloatValueNode n => ToDouble(n.Value),
        ListValueNode n => n.Values.Select(ToObject).ToList(),
        ObjectValueNode n => ToDictionary(n),
        _ => null,
    };

    internal static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode n => n.Values.Any(HasVariable),
        ObjectValueNode n => n.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    private static double ToDouble(string text) =>
        Math.Clamp(double.Parse(text, CultureInfo.InvariantCulture), double.MinValue, double.MaxValue);

    private static Dictionary<string, object?> ToDictionary(ObjectValueNode literal)
    {
        var entries = new Dictionary<string, object?>();
        foreach (var field in literal.Fields)
        {
            entries[field.Name.Value] = ToObject(field.Value);
        }

        return entries;
    }
}
