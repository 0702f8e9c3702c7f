using System.Buffers;
using System.Buffers.Text;
using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>
/// Cursors: the key values of one row and a fingerprint of the ordering they belong to, as JSON in URL-safe base64.
/// A cursor says where a row stands, not which number it has, so that rows inserted before it shift nothing.
/// </summary>
internal static class CursorCodec
{
    /// <summary>The cursor of a row.</summary>
    public static string Encode(IReadOnlyList<OrderKey> keys, uint fingerprint, IReadOnlyList<object?> values)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteNumberValue(fingerprint);
            for (var i = 0; i < keys.Count; i++)
            {
                JsonSerializer.Serialize(json, values[i], keys[i].Type);
            }

            json.WriteEndArray();
        }

        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    /// <summary>The key values in a cursor, or null if it is not one of this ordering.</summary>
    public static object?[]? Decode(IReadOnlyList<OrderKey> keys, uint fingerprint, string cursor)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var parts = json.RootElement;
            if (parts.ValueKind != JsonValueKind.Array
                || parts.GetArrayLength() != keys.Count + 1
                || !parts[0].TryGetUInt32(out var marked)
                || marked != fingerprint)
            {
                return null;
            }

            return [.. keys.Select((k, i) => parts[i + 1].Deserialize(k.Type))];
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>A number that tells orderings apart; the same in every process (FNV-1a, 32 bits).</summary>
    public static uint Fingerprint(Type type, IReadOnlyList<OrderKey> keys)
    {
        var text = new StringBuilder(type.Name);
        var row = Expression.Parameter(type, "row");
        foreach (var key in keys)
        {
            text.Append(key.Descending ? '>' : '<').Append(PathOf(key.Selector, row));
        }

        const uint offsetBasis = 2166136261;
        const uint prime = 16777619;
        var hash = offsetBasis;
        for (var i = 0; i < text.Length; i++)
        {
            hash = unchecked((hash ^ text[i]) * prime);
        }

        return hash;
    }

    // What nearly all keys are, as the general form would print it at greater expense.
    private static string PathOf(LambdaExpression selector, ParameterExpression row) =>
        selector.Body is MemberExpression { Expression: ParameterExpression, Member: var member }
            ? $"row.{member.Name}"
            : ParameterReplacer.Apply(selector, row).ToString();
}
