using System.Text.Json;

namespace ScoringPlatform.Console.Operations;

/// <summary>The steps in which generated records are read from a response.</summary>
public static class JsonRead
{
    /// <summary>A property's value; an absent one is read as null.</summary>
    public static T Get<T>(JsonElement element, string key, Func<JsonElement, T> read) =>
        read(element.TryGetProperty(key, out var value) ? value : default);

    public static Func<JsonElement, T?> OrNull<T>(Func<JsonElement, T> read)
        where T : class => element => IsNull(element) ? null : read(element);

    public static Func<JsonElement, T?> ValueOrNull<T>(Func<JsonElement, T> read)
        where T : struct => element => IsNull(element) ? null : read(element);

    public static Func<JsonElement, IReadOnlyList<T>> List<T>(Func<JsonElement, T> read) =>
        element => [.. element.EnumerateArray().Select(read)];

    private static bool IsNull(JsonElement element) => element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
}
