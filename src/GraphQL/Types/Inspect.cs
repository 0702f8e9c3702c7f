using System.Collections;
using System.Text.Encodings.Web;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>Shows a value in an error message: short, and never more than its outermost shape.</summary>
internal static class Inspect
{
    private const int MaxLength = 64;
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Value(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        JsonElement json => Cut(json.GetRawText()),
        IDictionary or IReadOnlyDictionary<string, object?> => "{…}",
        IEnumerable => "[…]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Cut(value.ToString() ?? value.GetType().Name),
    };

    /// <summary>Shows what a client gave, which may be shown to that client whole: lists and objects as JSON, cut short.</summary>
    internal static string Given(object? value) => value is Dictionary<string, object?> or List<object?> or JsonElement
        ? Cut(JsonSerializer.Serialize(value, Relaxed))
        : Value(value);

    private static string Quote(string text) => $"\"{Cut(text)}\"";

    private static string Cut(string text) =>
        text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
}
