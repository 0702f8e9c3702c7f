using System.Text;
using ScoringPlatform.Scoring.Cycles;
using static ScoringPlatform.Scoring.Votes.CanonicalJson;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>What opening a round's urn fixes, signed and printed in the minutes beside the close certificate.</summary>
public sealed record Announcement
{
    private const int FormatVersion = 1;

    public required int Round { get; init; }

    /// <summary><see cref="CloseCertificate.HashOf"/> of the round's certificate.</summary>
    public required string CloseCertificate { get; init; }

    /// <summary>Votes published.</summary>
    public required int Votes { get; init; }

    /// <summary>Slips that held no valid choice.</summary>
    public required int Spoiled { get; init; }

    /// <summary><see cref="Votes.PublishedRoot"/>: trackers, choices and spoiled slips.</summary>
    public required string PublishedRoot { get; init; }

    /// <summary><see cref="Votes.ResultsRoot"/>: the counts and outcomes.</summary>
    public required string ResultsRoot { get; init; }

    /// <summary>The key holders who opened the urn, and when each handed the shares in; empty when the platform held the key.</summary>
    public required IReadOnlyList<KeyOpening> OpenedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AnnouncedAt { get; init; }

    /// <summary>The canonical form, as it is stored and printed.</summary>
    public string ToJson() => Write(json =>
    {
        json.WriteNumber("version", FormatVersion);
        json.WriteNumber("round", Round);
        json.WriteString("closeCertificate", CloseCertificate);
        json.WriteNumber("votes", Votes);
        json.WriteNumber("spoiled", Spoiled);
        json.WriteString("publishedRoot", PublishedRoot);
        json.WriteString("resultsRoot", ResultsRoot);
        json.WriteStartArray("openedBy");
        foreach (var opening in OpenedBy)
        {
            json.WriteStartObject();
            json.WriteString("seat", Codes.Of(opening.Seat));
            json.WriteString("at", Time(opening.At));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("announcedAt", Time(AnnouncedAt));
    });

    /// <summary>The bytes that are signed.</summary>
    public byte[] CanonicalBytes() => Encoding.ASCII.GetBytes(ToJson());
}
