using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>How the parts of an eligibility report are stored that no query looks into.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
