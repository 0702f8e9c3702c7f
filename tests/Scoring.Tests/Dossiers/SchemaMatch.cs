using System.Globalization;
using System.Text.Json.Nodes;

namespace ScoringPlatform.Scoring.Tests.Dossiers;

/// <summary>As much of JSON Schema as <c>docs/dossier.schema.json</c> uses.</summary>
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

        if (schema["enum"] is JsonArray codes)
        {
            return codes.Any(code => JsonNode.DeepEquals(code, value));
        }

        return schema["type"]!.GetValue<string>() switch
        {
            "null" => value is null,
            "object" => value is JsonObject fields && AcceptsObject(schema, fields),
            "array" => value is JsonArray items && items.All(item => Accepts(schema["items"]!, item)),
            "string" => value is JsonValue text && text.TryGetValue<string>(out var letters) && AcceptsText(schema, letters),
            "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
            "integer" => value is JsonValue number && AcceptsInteger(schema, number),
            var type => throw new NotSupportedException(type),
        };
    }

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
