using static System.FormattableString;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Fixes who was present: lines <c>present|1|ROUND</c>, then each member checked in, rising.</summary>
public static class PresenceHash
{
    public static string Of(int round, IEnumerable<RollMember> roll) => LineHash.Of(
        Invariant($"present|1|{round}"),
        roll.Where(member => member.CheckedIn).Select(member => member.ExpertId).Order().Select(id => Invariant($"{id}")));
}
