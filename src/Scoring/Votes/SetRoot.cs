using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Fixes which slips are in the urn. SHA-256 over ASCII lines, each ended by a line feed: <c>urn|1|ROUND</c>, then
/// <c>APPLICATION|OUTER_ID|COMMIT|SHA-256 of the sealed slip</c> in lower-case hexadecimal, by application and outer id.
/// </summary>
public static class SetRoot
{
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(int round, IEnumerable<UrnSlip> slips)
    {
        ArgumentNullException.ThrowIfNull(slips);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(FormattableString.Invariant($"urn|1|{round}\n")));
        foreach (var slip in slips.Order(UrnSlip.ByKey))
        {
            var (outer, commit) = (Convert.ToHexStringLower(slip.OuterId), Convert.ToHexStringLower(slip.Commit));
            var sealedHash = Convert.ToHexStringLower(SHA256.HashData(slip.Sealed));
            hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{slip.Item}|{outer}|{commit}|{sealedHash}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
