using System.Text.Json;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Json;

/// <summary>Opens a JSON text and collects every problem found while it is read.</summary>
internal sealed class JsonSource
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    private readonly List<JsonProblem> _problems = [];

    public IReadOnlyList<JsonProblem> Problems => _problems;

    public void Report(string path, string code, params string[] arguments) =>
        _problems.Add(new JsonProblem(path, new Explanation(code, arguments)));

    /// <summary>Reads the root object; false when the text is not JSON or its root not an object, which is then reported.</summary>
    public bool TryRead(ReadOnlyMemory<byte> utf8, Action<JsonFields> read)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return TryRead(document.RootElement, "$", read);
        }
        catch (JsonException failure)
        {
            Report("$", "json.notJson", $"{(failure.LineNumber ?? 0) + 1}", $"{(failure.BytePositionInLine ?? 0) + 1}");
            return false;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate is JSON by its grammar and no text.
            Report("$", "json.notText");
            return false;
        }
    }

    public bool TryRead(JsonElement element, string path, Action<JsonFields> read)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(path, "json.wrongType", "object");
            return false;
        }

        var fields = new JsonFields(this, element, path);
        read(fields);
        fields.ReportUnread();
        return true;
    }
}
