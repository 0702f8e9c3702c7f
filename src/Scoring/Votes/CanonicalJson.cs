using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Writes and reads what is signed: one line of JSON in ASCII, properties in a fixed order, times as ISO 8601 UTC.</summary>
internal static class CanonicalJson
{
    /// <summary>Whole seconds as they are usual, and microseconds, which is what every database keeps.</summary>
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    public static string Write(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.ToArray());
    }

    /// <summary>Null when the text is no object of the version, or lacks a property.</summary>
    public static T? Read<T>(string? text, int version, Func<JsonElement, T> properties)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(text ?? string.Empty);
            var json = document.RootElement;
            return json.GetProperty("version").GetInt32() == version ? properties(json) : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    public static string Time(DateTime utc) => utc.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static DateTime TimeOf(JsonElement json, string name) => DateTime.ParseExact(
        TextOf(json, name), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static string TextOf(JsonElement json, string name) => json.GetProperty(name).GetString() ?? string.Empty;

    public static int NumberOf(JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
