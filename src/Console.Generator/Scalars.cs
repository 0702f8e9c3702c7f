namespace ScoringPlatform.Console.Generator;

/// <summary>What the schema's scalars are in C#.</summary>
internal static class Scalars
{
    /// <summary>The C# type, how it is read of a <c>JsonElement e</c>, and how a value <c>v</c> becomes a variable.</summary>
    public static (string Type, string Read, string Write)? Find(string name) => name switch
    {
        "ID" or "String" => ("string", "e.GetString()!", "v"),
        "Int" => ("int", "e.GetInt32()", "v"),
        "Long" => ("long", "e.GetInt64()", "v"),
        "Float" => ("double", "e.GetDouble()", "v"),
        "Decimal" => ("decimal", "e.GetDecimal()", "v"),
        "Boolean" => ("bool", "e.GetBoolean()", "v"),
        "DateTime" => ("global::System.DateTimeOffset", "e.GetDateTimeOffset()", "v.ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)"),
        "LocalDate" => (
            "global::System.DateOnly",
            "global::System.DateOnly.ParseExact(e.GetString()!, \"yyyy-MM-dd\", global::System.Globalization.CultureInfo.InvariantCulture)",
            "v.ToString(\"yyyy-MM-dd\", global::System.Globalization.CultureInfo.InvariantCulture)"),
        "Any" => ("global::System.Text.Json.JsonElement", "e.Clone()", "v"),
        _ => null,
    };
}
