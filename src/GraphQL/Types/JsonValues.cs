namespace ScoringPlatform.GraphQL.Types;

/// <summary>JSON that a program hands over parsed, as the plain values that a request's reader makes of it.</summary>
internal static class JsonValues
{
    private const int MaxDecimalLength = 29;

    /// <summary>The element as a value; false if it holds text that is no Unicode.</summary>
    internal static bool TryRead(JsonElement element, out object? value)
    {
        try
        {
            value = Read(element);
            return true;
        }
        catch (InvalidOperationException)
        {
            value = null;
            return false;
        }
    }

    private static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.Object => ReadObject(element),
        _ => null,
    };

    // A decimal holds what is written out; what is longer, or has an exponent, it would round or cut to zero.
    private static object ReadNumber(JsonElement element) =>
        element.TryGetInt32(out var small) ? small
        : element.TryGetInt64(out var large) ? large
        : element.GetRawText() is { Length: <= MaxDecimalLength } text && !text.AsSpan().ContainsAny('e', 'E') ? element.GetDecimal()
        : element.GetDouble();

    private static Dictionary<string, object?> ReadObject(JsonElement element)
    {
        var members = new Dictionary<string, object?>();
        foreach (var property in element.EnumerateObject())
        {
            members[property.Name] = Read(property.Value);
        }

        return members;
    }
}
