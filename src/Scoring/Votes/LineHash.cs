using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>SHA-256 over ASCII lines, each ended by a line feed, lower-case hexadecimal.</summary>
internal static class LineHash
{
    public static string Of(string first, IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines.Prepend(first))
        {
            hash.AppendData(Encoding.ASCII.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
