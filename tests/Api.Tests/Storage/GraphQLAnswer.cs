using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Reading answers in tests.</summary>
internal static class GraphQLAnswer
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The value at a path under <c>data</c>, such as <c>application.state</c>.</summary>
    public static JsonElement At(this string answer, string path)
    {
        using var document = JsonDocument.Parse(answer);
        Assert.False(document.RootElement.TryGetProperty("errors", out _), answer);
        var element = document.RootElement.GetProperty("data");
        foreach (var step in path.Split('.'))
        {
            Assert.True(element.ValueKind is JsonValueKind.Object or JsonValueKind.Array, $"{path}: {answer}");
            element = int.TryParse(step, out var index) ? element[index] : element.GetProperty(step);
        }

        return element.Clone();
    }

    public static string TextAt(this string answer, string path) => answer.At(path).ToString();

    /// <summary>The text of a field.</summary>
    public static string Text(this JsonElement element, string field) => element.GetProperty(field).ToString();

    /// <summary>The code of the first error of the answer itself.</summary>
    public static string? ErrorCode(this string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
            : null;
    }

    public static string Indent(this string answer) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(answer), Indented);
}
