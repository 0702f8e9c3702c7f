using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>What a holder opens outside the platform, with <c>key-holder open-share</c>.</summary>
/// <param name="Seat">The holder's seat.</param>
/// <param name="SealedShares">Base64; readable with the holder's private key alone.</param>
/// <param name="Fingerprint">Of the public key that they are sealed to.</param>
/// <param name="Submitted">Whether the shares were handed in.</param>
public sealed record MyKeyShare(KeyHolderSeat Seat, string SealedShares, string Fingerprint, bool Submitted);
