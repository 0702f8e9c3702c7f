using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>One of the three key holders of a round, with the shares that only that holder can read.</summary>
public sealed class RoundKeyHolder
{
    public int RoundId { get; set; }

    public VotingRound Round { get; set; } = null!;

    public KeyHolderSeat Seat { get; set; }

    public int KeyHolderId { get; set; }

    public KeyHolder KeyHolder { get; set; } = null!;

    /// <summary>The holder's shares, one for each pair the holder is of, sealed to the holder's public key.</summary>
    public required byte[] SealedShares { get; set; }

    /// <summary>SHA-256 that shares handed in are checked against.</summary>
    public required byte[] Commitment { get; set; }

    /// <summary>Handed in and waiting for a second holder, wrapped by the platform; of no use alone, and removed at the opening.</summary>
    public byte[]? SubmittedProtected { get; set; }

    /// <summary>When the holder handed the shares in; null for who did not take part in the opening.</summary>
    public DateTime? SubmittedAt { get; set; }
}
