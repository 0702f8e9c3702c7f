using System.Security.Cryptography;
using System.Text;
using static ScoringPlatform.Scoring.Votes.CanonicalJson;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// What closing a round fixes, signed and printed in the minutes: nothing of it tells a choice. Its canonical form is one
/// line of JSON with the properties in the order below, ASCII alone.
/// </summary>
public sealed record CloseCertificate
{
    private const int FormatVersion = 2;

    public required int Round { get; init; }

    /// <summary>The review cycle's id.</summary>
    public required int Cycle { get; init; }

    /// <summary>The round's number in its cycle.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>SHA-256 of the cycle's frozen parameters, lower-case hexadecimal as all hashes here.</summary>
    public required string ConfigHash { get; init; }

    /// <summary><see cref="Votes.RollHash"/> as it was frozen.</summary>
    public required string RollHash { get; init; }

    /// <summary><see cref="PresenceHash"/>: who was checked in.</summary>
    public required string PresentHash { get; init; }

    public required int Members { get; init; }

    public required int Present { get; init; }

    /// <summary>Pairs of member and application that have voted.</summary>
    public required int Participations { get; init; }

    /// <summary><see cref="Votes.ParticipationRoot"/>: who has voted on what.</summary>
    public required string ParticipationRoot { get; init; }

    /// <summary>Slips in the urn; equal to <see cref="Participations"/>.</summary>
    public required int Slips { get; init; }

    /// <summary><see cref="Votes.SetRoot"/> of the urn.</summary>
    public required string SetRoot { get; init; }

    /// <summary><see cref="StoredKeys.Hash"/>: what slips are sealed to and who can open it.</summary>
    public required string KeysHash { get; init; }

    /// <summary>The audit log's newest hash before the close.</summary>
    public required string AuditHead { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ClosedAt { get; init; }

    /// <summary>The canonical form, as it is stored and printed.</summary>
    public string ToJson() => Write(json =>
    {
        json.WriteNumber("version", FormatVersion);
        json.WriteNumber("round", Round);
        json.WriteNumber("cycle", Cycle);
        json.WriteNumber("number", Number);
        json.WriteString("title", Title);
        json.WriteString("configHash", ConfigHash);
        json.WriteString("rollHash", RollHash);
        json.WriteString("presentHash", PresentHash);
        json.WriteNumber("members", Members);
        json.WriteNumber("present", Present);
        json.WriteNumber("participations", Participations);
        json.WriteString("participationRoot", ParticipationRoot);
        json.WriteNumber("slips", Slips);
        json.WriteString("setRoot", SetRoot);
        json.WriteString("keysHash", KeysHash);
        json.WriteString("auditHead", AuditHead);
        json.WriteString("openedAt", Time(OpenedAt));
        json.WriteString("closedAt", Time(ClosedAt));
    });

    /// <summary>The bytes that are signed.</summary>
    public byte[] CanonicalBytes() => Encoding.ASCII.GetBytes(ToJson());

    /// <summary>What members keep outside the platform: SHA-256 of a certificate's canonical form, lower-case hexadecimal.</summary>
    public static string HashOf(string? canonical) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical ?? string.Empty)));

    /// <summary>Reads the canonical form; null when it is none of this version.</summary>
    public static CloseCertificate? Read(string? text) => CanonicalJson.Read(text, FormatVersion, json => new CloseCertificate
    {
        Round = NumberOf(json, "round"),
        Cycle = NumberOf(json, "cycle"),
        Number = NumberOf(json, "number"),
        Title = TextOf(json, "title"),
        ConfigHash = TextOf(json, "configHash"),
        RollHash = TextOf(json, "rollHash"),
        PresentHash = TextOf(json, "presentHash"),
        Members = NumberOf(json, "members"),
        Present = NumberOf(json, "present"),
        Participations = NumberOf(json, "participations"),
        ParticipationRoot = TextOf(json, "participationRoot"),
        Slips = NumberOf(json, "slips"),
        SetRoot = TextOf(json, "setRoot"),
        KeysHash = TextOf(json, "keysHash"),
        AuditHead = TextOf(json, "auditHead"),
        OpenedAt = TimeOf(json, "openedAt"),
        ClosedAt = TimeOf(json, "closedAt"),
    });
}
