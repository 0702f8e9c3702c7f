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
        return (json, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))));
    }
}
