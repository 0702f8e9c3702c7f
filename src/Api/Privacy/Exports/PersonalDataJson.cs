using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>How an export is written: enums as the codes of the schema, scores in points, times in UTC.</summary>
internal static class PersonalDataJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new Points() },
    };

    public static string Write(PersonalData data) => JsonSerializer.Serialize(data, Options);

    private sealed class Points : JsonConverter<ScaledScore>
    {
        public override ScaledScore Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ScaledScore.FromExact(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, ScaledScore value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.ToDecimal());
    }
}
