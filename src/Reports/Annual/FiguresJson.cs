using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringPlatform.Reports.Annual;

/// <summary>The stored form of figures. The same figures give the same text.</summary>
public static class FiguresJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static string Write(AnnualFigures figures) => JsonSerializer.Serialize(figures, Options);

    /// <exception cref="JsonException">The text is no figures.</exception>
    public static AnnualFigures Read(string json) =>
        JsonSerializer.Deserialize<AnnualFigures>(json, Options) ?? throw new JsonException("There are no figures.");
}
