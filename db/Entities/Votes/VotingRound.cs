using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>
/// One meeting's vote. Every cast begins by raising <see cref="CastCount"/> where the state is OPEN; that one UPDATE
/// orders each cast before or after the close on both databases, so the row is the guard of the urn.
/// </summary>
public sealed class VotingRound : VersionedEntity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    /// <summary>From 1 within the cycle.</summary>
    public int Number { get; set; }

    public required string Title { get; set; }

    public RoundState State { get; set; } = RoundState.Draft;

    /// <summary>The committee's members on the frozen roll.</summary>
    public int Members { get; set; }

    /// <summary>The members checked in.</summary>
    public int Present { get; set; }

    /// <summary>How many slips the urn holds, over all items.</summary>
    public int CastCount { get; set; }

    /// <summary>SHA-256 of the frozen roll, lower-case hexadecimal.</summary>
    public string? RollHash { get; set; }

    /// <summary>SHA-256 of the rules of procedure that hold in this round, lower-case hexadecimal.</summary>
    public string? ConfigHash { get; set; }

    /// <summary>The public key slips are sealed to: ECDH P-256, SubjectPublicKeyInfo.</summary>
    public byte[]? SealPublicKey { get; set; }

    /// <summary>Who can unwrap the private key; null before the opening.</summary>
    public KeyCustody? KeyCustody { get; set; }

    /// <summary>The private key, wrapped: by the platform, or three times, once for each pair of key holders.</summary>
    public byte[]? SealPrivateKeyProtected { get; set; }

    /// <summary>The public key that receipts and certificates are checked with: RSA, SubjectPublicKeyInfo.</summary>
    public byte[]? SigningPublicKey { get; set; }

    /// <summary>The key that signs receipts and certificates, wrapped by the platform.</summary>
    public byte[]? SigningPrivateKeyProtected { get; set; }

    /// <summary>The certificate that closing fixed, as canonical JSON.</summary>
    public string? CloseCertificate { get; set; }

    public byte[]? CertificateSignature { get; set; }

    /// <summary>What the announcement fixed, as canonical JSON.</summary>
    public string? AnnouncementCertificate { get; set; }

    public byte[]? AnnouncementSignature { get; set; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    public DateTime? AnnouncedAt { get; set; }

    public List<RoundItem> Items { get; } = [];

    public List<RollEntry> Roll { get; } = [];

    public List<RoundKeyHolder> KeyHolders { get; } = [];
}
