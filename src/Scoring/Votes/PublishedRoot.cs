using ScoringPlatform.Scoring.Cycles;
using static System.FormattableString;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Fixes what was found in the urn: lines <c>opened|1|ROUND</c>, then <c>vote|APPLICATION|TRACKER|CHOICE</c> by application
/// and tracker, then <c>spoiled|APPLICATION|OUTER_ID</c> by application and outer id.
/// </summary>
public static class PublishedRoot
{
    public static string Of(int round, IEnumerable<ItemVote> votes, IEnumerable<SpoiledSlip> spoiled) => LineHash.Of(
        Invariant($"opened|1|{round}"),
        votes.OrderBy(vote => vote.Item).ThenBy(vote => vote.Tracker, StringComparer.Ordinal)
            .Select(vote => Invariant($"vote|{vote.Item}|{vote.Tracker}|{Codes.Of(vote.Choice)}"))
            .Concat(spoiled.OrderBy(slip => slip.Item).ThenBy(slip => Convert.ToHexStringLower(slip.OuterId), StringComparer.Ordinal)
                .Select(slip => Invariant($"spoiled|{slip.Item}|{Convert.ToHexStringLower(slip.OuterId)}"))));
}
