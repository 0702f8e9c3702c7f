namespace ScoringPlatform.Scoring.Votes;

/// <summary>A key holder of a round as stored.</summary>
/// <param name="Seat">Whose office it is.</param>
/// <param name="Fingerprint">SHA-256 of the holder's public key, lower-case hexadecimal.</param>
/// <param name="SealedShares">What only the holder reads.</param>
/// <param name="Commitment">What shares are checked against.</param>
public sealed record StoredKeyHolder(KeyHolderSeat Seat, string Fingerprint, byte[] SealedShares, byte[] Commitment);
