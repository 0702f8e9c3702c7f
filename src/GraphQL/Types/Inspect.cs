using System.Collections;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>Shows a value in an error message: short, and never more than its outermost shape.</summary>
internal static class Inspect
{
    private const int MaxLength = 64;

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

    private static string Quote(string text) => $"\"{Cut(text)}\"";

    private static string Cut(string text) =>
        text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
}
