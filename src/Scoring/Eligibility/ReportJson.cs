using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>A report as one line of JSON: the same report in the same language gives the same bytes.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="reference">How the dossier is named in what was evaluated; left out when null.</param>
    /// <param name="standard">Gives criteria their labels, also where texts name them.</param>
    public static ReadOnlyMemory<byte> Write(EligibilityReport report, CultureInfo culture, Standard? standard = null, string? reference = null)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Plain);
        string Text(Explanation explanation) => ExplanationText.Render(explanation, culture, standard);
        json.WriteStartObject();
        WriteHead(json, report, reference);
        WriteFindings(json, report, Text, code => standard is null ? null : ExplanationText.LabelOf(code, culture, standard));
        WriteIgnored(json, report, Text);
        WriteMissing(json, report, Text);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteHead(Utf8JsonWriter json, EligibilityReport report, string? reference)
    {
        if (reference is not null)
        {
            json.WriteString("reference", reference);
        }

        json.WriteString("result", Say.Code(report.Result));
        json.WriteString("route", report.Route);
        json.WriteString("broken", Say.Code(report.Broken));
        json.WriteString("condition", report.Condition);
        json.WriteString("standard", report.Standard);
        json.WriteString("standardVersion", report.StandardVersion);
        json.WriteString("cutoff", Say.Date(report.Cutoff));
        json.WriteString("inputHash", report.InputHash);
    }

    private static void WriteFindings(
        Utf8JsonWriter json, EligibilityReport report, Func<Explanation, string> text, Func<string, string?> label)
    {
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("criterion", finding.Criterion);
            json.WriteString("clause", finding.Clause);
            if (label(finding.Criterion) is { } known)
            {
                json.WriteString("label", known);
            }

            json.WriteString("result", Say.Code(finding.Result));
            json.WriteBoolean("required", finding.Required);
            WriteNumber(json, "needed", finding.Needed);
            WriteNumber(json, "found", finding.Found);
            json.WriteStartArray("records");
            foreach (var record in finding.Records)
            {
                json.WriteStringValue(record);
            }

            json.WriteEndArray();
            WriteExplanation(json, finding.Explanation, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIgnored(Utf8JsonWriter json, EligibilityReport report, Func<Explanation, string> text)
    {
        json.WriteStartArray("ignored");
        foreach (var ignored in report.Ignored)
        {
            json.WriteStartObject();
            json.WriteString("record", ignored.Record);
            WriteExplanation(json, ignored.Reason, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter json, EligibilityReport report, Func<Explanation, string> text)
    {
        json.WriteStartArray("missing");
        foreach (var set in report.Missing)
        {
            json.WriteStartArray();
            foreach (var sentence in set)
            {
                json.WriteStartObject();
                WriteExplanation(json, sentence, text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter json, Explanation explanation, Func<Explanation, string> text)
    {
        json.WriteString("code", explanation.Code);
        json.WriteStartArray("arguments");
        foreach (var argument in explanation.Arguments)
        {
            json.WriteStringValue(argument);
        }

        json.WriteEndArray();
        json.WriteString("text", text(explanation));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}
