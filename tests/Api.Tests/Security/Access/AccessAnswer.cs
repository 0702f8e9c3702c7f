using System.Text.Json;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>What an answer says of one root field.</summary>
internal static class AccessAnswer
{
    public const string Refused = "–";
    public const string Absent = "∅";
    public const string Given = "✓";

    /// <summary>Given, absent (null, an empty list, or an error that says it is not there), refused, or the code of another error.</summary>
    public static string Of(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        if (document.RootElement.TryGetProperty("errors", out var errors))
        {
            return errors[0].GetProperty("extensions").GetProperty("code").GetString() switch
            {
                "AUTH_NOT_AUTHENTICATED" or "AUTH_NOT_AUTHORIZED" => Refused,
                "NOT_FOUND" => Absent,
                var code => code!,
            };
        }

        var value = document.RootElement.GetProperty("data").EnumerateObject().Single().Value;
        return value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Null))
            ? Absent
            : OfPayload(value);
    }

    /// <summary>The coordinates that an answer holds a value of, read by the <c>__typename</c> of each object, with the path to their objects.</summary>
    public static IEnumerable<(string Type, string Field, string Path)> Shown(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().SelectMany(item => Shown(item, path));
        }

        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("__typename", out var type))
        {
            return [];
        }

        return value.EnumerateObject().Where(field => field.Name != "__typename")
            .SelectMany(field => Shown(field.Value, $"{path}.{field.Name}")
                .Prepend((type.GetString()!, field.Value.ValueKind == JsonValueKind.Null ? "" : field.Name, path)))
            .Prepend((type.GetString()!, "", path));
    }

    private static string OfPayload(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("errors", out var errors) || errors.ValueKind == JsonValueKind.Null)
        {
            return Given;
        }

        return errors[0].GetProperty("__typename").GetString() is "SubjectNotFoundError" ? Absent : Given;
    }
}
