using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>One of the three who hold the keys to the urns. The private half of the key never reaches the platform.</summary>
public sealed class KeyHolder : VersionedEntity
{
    public KeyHolderSeat Seat { get; set; }

    /// <summary>The subject of the holder's login.</summary>
    public required string SubjectId { get; set; }

    /// <summary>The name that minutes print.</summary>
    public required string Name { get; set; }

    /// <summary>ECDH P-256, SubjectPublicKeyInfo.</summary>
    public required byte[] PublicKey { get; set; }

    /// <summary>SHA-256 of <see cref="PublicKey"/>, lower-case hexadecimal: what a holder compares by eye.</summary>
    public required string Fingerprint { get; set; }

    public DateTime RegisteredAt { get; set; }

    /// <summary>From then on no new round is sealed to the key; rounds already open keep it.</summary>
    public DateTime? RetiredAt { get; set; }

    public string? RetiredReason { get; set; }
}
