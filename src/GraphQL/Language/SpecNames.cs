namespace ScoringPlatform.GraphQL.Language;

/// <summary>Names as the specification writes enum values: FIELD_DEFINITION for <c>FieldDefinition</c>.</summary>
internal static class SpecNames
{
    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>The value of that name; the parser has let only known names pass.</summary>
    internal static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
