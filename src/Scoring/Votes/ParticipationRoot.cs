using static System.FormattableString;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Fixes who has voted on what: lines <c>voted|1|ROUND</c>, then <c>APPLICATION|EXPERT</c>, rising. It holds nothing of a slip.</summary>
public static class ParticipationRoot
{
    public static string Of(int round, IEnumerable<ItemParticipation> participations) => LineHash.Of(
        Invariant($"voted|1|{round}"),
        participations.OrderBy(entry => entry.Item).ThenBy(entry => entry.ExpertId).Select(entry => Invariant($"{entry.Item}|{entry.ExpertId}")));
}
