namespace ScoringPlatform.Scoring.Votes;

/// <summary>A holder's shares in clear, as they are handed in after the close: 64 bytes, of no use without a second holder's.</summary>
public sealed record OpenedShare(KeyHolderSeat Seat, byte[] Bytes);
