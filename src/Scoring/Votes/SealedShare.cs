namespace ScoringPlatform.Scoring.Votes;

/// <summary>One holder's part in a round's key.</summary>
/// <param name="Seat">Whose it is.</param>
/// <param name="Sealed">The shares, readable with the holder's private key alone.</param>
/// <param name="Commitment">SHA-256 that the shares are checked against when they are handed in.</param>
public sealed record SealedShare(KeyHolderSeat Seat, byte[] Sealed, byte[] Commitment);
