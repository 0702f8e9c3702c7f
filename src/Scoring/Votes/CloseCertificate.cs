using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// What closing a round fixes, signed and printed in the minutes: nothing of it tells a choice. Its canonical form is one
/// line of JSON with the properties in the order below, ASCII alone, times as <c>yyyy-MM-ddTHH:mm:ssZ</c>.
/// </summary>
public sealed record CloseCertificate
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public required int Round { get; init; }

    /// <summary>SHA-256 of the cycle's frozen parameters, lower-case hexadecimal as all hashes here.</summary>
    public required string ConfigHash { get; init; }

    /// <summary><see cref="Votes.RollHash"/> as it was frozen.</summary>
    public required string RollHash { get; init; }

    public required int Members { get; init; }

    public required int Present { get; init; }

    /// <summary>Pairs of member and application that have voted.</summary>
    public required int Participations { get; init; }

    /// <summary>Slips in the urn; equal to <see cref="Participations"/>.</summary>
    public required int Slips { get; init; }

    /// <summary><see cref="Votes.SetRoot"/> of the urn.</summary>
    public required string SetRoot { get; init; }

    /// <summary>The audit log's newest hash before the close.</summary>
    public required string AuditHead { get; init; }

    /// <summary>UTC, to the second.</summary>
    public required DateTime ClosedAt { get; init; }

    /// <summary>The canonical form, as it is stored and printed.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("round", Round);
            json.WriteString("configHash", ConfigHash);
            json.WriteString("rollHash", RollHash);
            json.WriteNumber("members", Members);
            json.WriteNumber("present", Present);
            json.WriteNumber("participations", Participations);
            json.WriteNumber("slips", Slips);
            json.WriteString("setRoot", SetRoot);
            json.WriteString("auditHead", AuditHead);
            json.WriteString("closedAt", ClosedAt.ToString(TimeFormat, CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(stream.ToArray());
    }

    /// <summary>The bytes that are signed.</summary>
    public byte[] CanonicalBytes() => Encoding.ASCII.GetBytes(ToJson());

    /// <summary>Reads the canonical form; null when it is none of this version.</summary>
    public static CloseCertificate? Read(string? text)
    {
        try
        {
            using var document = JsonDocument.Parse(text ?? string.Empty);
            var json = document.RootElement;
            return json.GetProperty("version").GetInt32() != 1 ? null : new CloseCertificate
            {
                Round = json.GetProperty("round").GetInt32(),
                ConfigHash = Text(json, "configHash"),
                RollHash = Text(json, "rollHash"),
                Members = json.GetProperty("members").GetInt32(),
                Present = json.GetProperty("present").GetInt32(),
                Participations = json.GetProperty("participations").GetInt32(),
                Slips = json.GetProperty("slips").GetInt32(),
                SetRoot = Text(json, "setRoot"),
                AuditHead = Text(json, "auditHead"),
                ClosedAt = DateTime.ParseExact(
                    Text(json, "closedAt"), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? string.Empty;
}
