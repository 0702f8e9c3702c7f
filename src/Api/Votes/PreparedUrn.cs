using System.Security.Cryptography;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// An urn that was opened before the transaction that announces it: opening takes the longest, and the slips of a closed
/// round do not change.
/// </summary>
/// <param name="SlipsHash">What was opened: SHA-256 over every slip, in the order of the keys.</param>
/// <param name="Urn">What was in it.</param>
internal sealed record PreparedUrn(string SlipsHash, OpenedUrn Urn)
{
    /// <param name="key">The round's private key as PKCS 8.</param>
    public static PreparedUrn Open(byte[] key, int roundId, IReadOnlyList<UrnSlip> slips) =>
        new(HashOf(slips), Scoring.Votes.Urn.Open(key, roundId, slips));

    /// <summary>Whether exactly these slips were opened.</summary>
    public bool IsOf(IReadOnlyList<UrnSlip> slips) => SlipsHash == HashOf(slips);

    /// <summary>Of slips in any order.</summary>
    internal static string HashOf(IReadOnlyList<UrnSlip> slips)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var slip in slips.OrderBy(slip => slip.Item).ThenBy(slip => Convert.ToHexString(slip.OuterId), StringComparer.Ordinal))
        {
            hash.AppendData(BitConverter.GetBytes(slip.Item));
            hash.AppendData(slip.OuterId);
            hash.AppendData(slip.Commit);
            hash.AppendData(BitConverter.GetBytes(slip.Sealed.Length));
            hash.AppendData(slip.Sealed);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
