using System.Text.Json;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>JSON as plain .NET values.</summary>
internal static class JsonValues
{
    /// <summary>
    /// Text, truth values and null as they are; a number as <see cref="int"/>, <see cref="long"/> or else
    /// <see cref="double"/>; arrays as lists and objects as dictionaries. The reader has bounded the depth.
    /// </summary>
    internal static object? ToObject(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => ToNumber(element),
        JsonValueKind.Array => element.EnumerateArray().Select(ToObject).ToList(),
        JsonValueKind.Object => ToDictionary(element),
        _ => null,
    };

    private static object ToNumber(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
        {
            return small;
        }

        return element.TryGetInt64(out var large) ? large : element.GetDouble();
    }

    private static Dictionary<string, object?> ToDictionary(JsonElement element)
    {
        var entries = new Dictionary<string, object?>();
        foreach (var property in element.EnumerateObject())
        {
            entries[property.Name] = ToObject(property.Value);
        }

        return entries;
    }
}
