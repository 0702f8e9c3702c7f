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

    /// <summary>Whether all text in the value is Unicode: JSON can escape half a surrogate pair, which .NET reads only by throwing.</summary>
    internal static bool IsReadable(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
        {
            return true;
        }

        try
        {
            _ = ToObject(element);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The name of a member; null when it is no Unicode.</summary>
    internal static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

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
