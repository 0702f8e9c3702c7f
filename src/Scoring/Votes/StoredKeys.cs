using System.Security.Cryptography;
using ScoringPlatform.Scoring.Cycles;
using static System.FormattableString;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>The keys of a round as they are stored; the private ones are wrapped.</summary>
/// <param name="Custody">Who can open the urn.</param>
/// <param name="SealPublicKey">What slips are sealed to.</param>
/// <param name="SealPrivateKey">The wrapped private half.</param>
/// <param name="SigningPublicKey">What signatures are checked with.</param>
/// <param name="Holders">The three key holders; empty when the platform holds the key.</param>
public sealed record StoredKeys(
    KeyCustody Custody, byte[] SealPublicKey, byte[] SealPrivateKey, byte[] SigningPublicKey, IReadOnlyList<StoredKeyHolder> Holders)
{
    /// <summary>
    /// Fixes all of it: lines <c>keys|1|ROUND|CUSTODY</c>, SHA-256 of the three keys, then
    /// <c>SEAT|FINGERPRINT|SHA-256 of the shares|COMMITMENT</c> by seat.
    /// </summary>
    public string Hash(int round) => LineHash.Of(
        Invariant($"keys|1|{round}|{Codes.Of(Custody)}"),
        new[] { SealPublicKey, SealPrivateKey, SigningPublicKey }.Select(Digest).Concat(Holders.OrderBy(holder => holder.Seat).Select(holder => Invariant(
            $"{Codes.Of(holder.Seat)}|{holder.Fingerprint}|{Digest(holder.SealedShares)}|{Convert.ToHexStringLower(holder.Commitment)}"))));

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
