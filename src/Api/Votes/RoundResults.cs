using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>The stored and the computed name of a vote's outcome.</summary>
internal static class RoundResults
{
    public static RoundItemResult ToStored(this TallyOutcome outcome) => outcome switch
    {
        TallyOutcome.Passed => RoundItemResult.Passed,
        TallyOutcome.NotPassed => RoundItemResult.NotPassed,
        TallyOutcome.Invalid => RoundItemResult.NoQuorum,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a vote."),
    };

    public static TallyOutcome ToOutcome(this RoundItemResult result) => result switch
    {
        RoundItemResult.Passed => TallyOutcome.Passed,
        RoundItemResult.NotPassed => TallyOutcome.NotPassed,
        RoundItemResult.NoQuorum => TallyOutcome.Invalid,
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Not a result of a vote."),
    };
}
