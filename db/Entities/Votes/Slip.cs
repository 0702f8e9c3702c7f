namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>
/// One secret vote in the urn. It holds no voter, time, counter or row version, and its table keeps no row id: rows lie
/// in the order of random keys, so neither a column nor the storage order says who cast which. Do not add a column.
/// </summary>
public sealed class Slip
{
    /// <summary>The length of <see cref="OuterId"/> and <see cref="Commit"/> in bytes.</summary>
    public const int HashLength = 32;

    /// <summary>The greatest length of <see cref="Sealed"/> in bytes; all slips of a round have one length.</summary>
    public const int SealedMaxLength = 512;

    public int RoundId { get; set; }

    public int ApplicationId { get; set; }

    /// <summary>SHA-256 of the secret with round and item; random to whoever does not hold the secret.</summary>
    public required byte[] OuterId { get; set; }

    /// <summary>HMAC-SHA-256 under the secret of the choice; tells a repeated cast from a changed one.</summary>
    public required byte[] Commit { get; set; }

    /// <summary>Choice and tracker, padded, encrypted to the round's key.</summary>
    public required byte[] Sealed { get; set; }

    public RoundItem Item { get; set; } = null!;
}
