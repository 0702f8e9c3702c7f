using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Fixes who may vote on what. SHA-256 over ASCII lines, each ended by a line feed: <c>roll|1|ROUND</c>, then
/// <c>member|EXPERT</c>, <c>item|APPLICATION</c> and <c>recused|APPLICATION|EXPERT</c>, each kind in rising order.
/// </summary>
public static class RollHash
{
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(int round, IEnumerable<int> members, IEnumerable<int> items, IEnumerable<ItemRecusal> recusals)
    {
        var text = new StringBuilder().Append(FormattableString.Invariant($"roll|1|{round}\n"));
        foreach (var member in members.Order())
        {
            text.Append(FormattableString.Invariant($"member|{member}\n"));
        }

        foreach (var item in items.Order())
        {
            text.Append(FormattableString.Invariant($"item|{item}\n"));
        }

        foreach (var recusal in recusals.OrderBy(recusal => recusal.Item).ThenBy(recusal => recusal.ExpertId))
        {
            text.Append(FormattableString.Invariant($"recused|{recusal.Item}|{recusal.ExpertId}\n"));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())));
    }
}
