using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoringPlatform.Scoring.Tests.Schemas;

/// <summary>As much of JSON Schema as the schemas of dossier and standard use.</summary>
internal sealed class SchemaMatch(JsonNode root)
{
    public bool Accepts(JsonNode? document) => Accepts(root, document);

    /// <summary>The schema that a reference stands for.</summary>
    public JsonNode Resolve(JsonNode schema) => schema["$ref"] is { } reference
        ? reference.GetValue<string>().Split('/').Skip(1).Aggregate(root, (node, step) => node[step]!)
        : schema;

    private bool Accepts(JsonNode schema, JsonNode? value)
    {
        schema = Resolve(schema);
        if (schema["anyOf"] is JsonArray choices)
        {
            return choices.Any(choice => Accepts(choice!, value));
        }

        if (schema["oneOf"] is JsonArray alternatives && alternatives.Count(alternative => AcceptsAlternative(alternative!, value)) != 1)
        {
            return false;
        }

        if (schema["const"] is { } constant)
        {
            return JsonNode.DeepEquals(constant, value);
        }

        if (schema["enum"] is JsonArray codes)
        {
            return codes.Any(code => JsonNode.DeepEquals(code, value));
        }

        return schema["type"]?.GetValue<string>() switch
        {
            null => true,
            "null" => value is null,
            "object" => value is JsonObject fields && AcceptsObject(schema, fields),
            "array" => value is JsonArray items && AcceptsArray(schema, items),
            "string" => value is JsonValue text && text.TryGetValue<string>(out var letters) && AcceptsText(schema, letters),
            "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
            "integer" => value is JsonValue number && AcceptsInteger(schema, number),
            var type => throw new NotSupportedException(type),
        };
    }

    /// <summary>An alternative of <c>oneOf</c> is a schema of its own, or only names a field that must be there.</summary>
    private bool AcceptsAlternative(JsonNode schema, JsonNode? value) =>
        schema["type"] is null && schema["required"] is JsonArray names
            ? value is JsonObject fields && names.All(name => fields.ContainsKey(name!.GetValue<string>()))
            : Accepts(schema, value);

    private bool AcceptsArray(JsonNode schema, JsonArray items) =>
        items.Count >= (schema["minItems"]?.GetValue<int>() ?? 0) && items.All(item => Accepts(schema["items"]!, item));

    private bool AcceptsObject(JsonNode schema, JsonObject fields)
    {
        var properties = schema["properties"]!.AsObject();
        return (schema["required"]?.AsArray() ?? []).All(name => fields.ContainsKey(name!.GetValue<string>()))
            && fields.All(field => properties[field.Key] is { } property && Accepts(property, field.Value));
    }

    private static bool AcceptsText(JsonNode schema, string letters) =>
        letters.Length >= (schema["minLength"]?.GetValue<int>() ?? 0)
        && (schema["format"]?.GetValue<string>() != "date" || DateOnly.TryParseExact(letters, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static bool AcceptsInteger(JsonNode schema, JsonValue number) =>
        number.TryGetValue<long>(out var whole)
        && whole >= (schema["minimum"]?.GetValue<long>() ?? long.MinValue)
        && whole <= (schema["maximum"]?.GetValue<long>() ?? long.MaxValue);
}
