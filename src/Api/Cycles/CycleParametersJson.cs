using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The stored form of a cycle's parameters; its hash is what freezing them fixes.</summary>
internal static class CycleParametersJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static CycleParameters Read(ReviewCycle cycle) =>
        JsonSerializer.Deserialize<CycleParameters>(cycle.ParametersJson, Options)!;

    public static (string Json, string Hash) Write(CycleParameters parameters)
    {
        var json = JsonSerializer.Serialize(parameters, Options);
        return (json, HashOf(json));
    }

    /// <summary>SHA-256 of the stored form in UTF-8, lower-case hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
