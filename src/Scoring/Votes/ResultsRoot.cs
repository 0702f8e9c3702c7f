using ScoringPlatform.Scoring.Cycles;
using static System.FormattableString;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Fixes what was announced: lines <c>results|1|ROUND</c>, then <c>APPLICATION|YES|NO|ABSTAIN|SPOILED|UNUSED|OUTCOME</c> by
/// application.
/// </summary>
public static class ResultsRoot
{
    public static string Of(int round, IEnumerable<ItemResult> results) => LineHash.Of(
        Invariant($"results|1|{round}"),
        results.OrderBy(result => result.Item).Select(result => Invariant(
            $"{result.Item}|{result.Yes}|{result.No}|{result.Abstain}|{result.Spoiled}|{result.Unused}|{Codes.Of(result.Outcome)}")));
}
