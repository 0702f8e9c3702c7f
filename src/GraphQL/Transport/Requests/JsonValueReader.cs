using System.Buffers;
using System.Buffers.Text;

namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>
/// Reads JSON into values of .NET, strictly: a name twice in one object, a lone surrogate and invalid UTF-8 are
/// refused, since what one reader takes for the first value another takes for the last.
/// </summary>
internal static class JsonValueReader
{
    private const int MaxDecimalPlaces = 28;

    /// <summary>The value at the reader's token: string, boolean, number, list, dictionary or null.</summary>
    /// <exception cref="RequestFormatException">The JSON is not acceptable.</exception>
    public static object? Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.Number => ReadNumber(ref json),
        JsonTokenType.StartArray => ReadList(ref json),
        JsonTokenType.StartObject => ReadObject(ref json),
        _ => throw new RequestFormatException("The JSON is not complete."),
    };

    /// <summary>The members of the object at the reader's token.</summary>
    public static Dictionary<string, object?> ReadObject(ref Utf8JsonReader json)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            if (!members.TryAdd(name, Read(ref json)))
            {
                throw new RequestFormatException($"The name \"{name}\" stands twice in one JSON object.");
            }
        }

        return members;
    }

    private static List<object?> ReadList(ref Utf8JsonReader json)
    {
        var items = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref json));
        }

        return items;
    }

    private static object ReadNumber(ref Utf8JsonReader json) =>
        json.TryGetInt32(out var small) ? small
        : json.TryGetInt64(out var whole) ? whole
        : HoldsAsDecimal(json) && json.TryGetDecimal(out var exact) ? exact
        : json.TryGetDouble(out var real) ? real
        : throw new RequestFormatException("A number is too large.");

    // A decimal cuts what lies beyond its 28th place, silently: 1e-30 would be 0.
    private static bool HoldsAsDecimal(in Utf8JsonReader json)
    {
        ReadOnlySpan<byte> text = json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;
        var exponentAt = text.IndexOfAny((byte)'e', (byte)'E');
        var number = exponentAt < 0 ? text : text[..exponentAt];
        var point = number.IndexOf((byte)'.');
        var places = point < 0 ? 0 : number.Length - point - 1;
        return exponentAt < 0
            ? places <= MaxDecimalPlaces
            : Utf8Parser.TryParse(text[(exponentAt + 1)..].TrimStart((byte)'+'), out int exponent, out _) && places - (long)exponent <= MaxDecimalPlaces;
    }
}
