using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Decides one application's vote: valid with a quorum, passed with the cycle's share of those present, by default
/// <c>3·yes ≥ 2·present</c>. Abstentions, unused votes and spoiled slips weigh as not yes. A recused member counts as
/// present, for quorum and for pass, only if the cycle says so.
/// </summary>
public static class Tally
{
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more are recused than present, or present than members.</exception>
    public static TallyResult Decide(CycleParameters parameters, VoteCounts counts)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check(counts);
        var present = parameters.RecusedCountsAsPresent ? counts.Present : counts.Voters;
        var quorum = Quorum.Check(parameters.Quorum, counts.Members, present);
        var passed = present > 0 && parameters.Pass.IsReachedBy(counts.Yes, present);
        var outcome = !quorum.Reached || counts.Cast > counts.Voters ? TallyOutcome.Invalid
            : passed ? TallyOutcome.Passed
            : TallyOutcome.NotPassed;
        return new TallyResult
        {
            Outcome = outcome,
            Counts = counts,
            Base = present,
            Needed = (int)parameters.Pass.LeastPartOf(present),
            Rule = ShareRule.Text(parameters.Pass, "yes", "present"),
            Comparison = ShareRule.Comparison(parameters.Pass, counts.Yes, present),
            Quorum = quorum,
            Explanation = !quorum.Reached ? quorum.Explanation
                : counts.Cast > counts.Voters ? Explain.As("tally.moreSlipsThanVoters", counts.Cast, counts.Voters)
                : Explain.As(passed ? "tally.passed" : "tally.notPassed", counts.Yes, present, parameters.Pass),
        };
    }

    private static void Check(VoteCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentOutOfRangeException.ThrowIfNegative(counts.Yes);
        ArgumentOutOfRangeException.ThrowIfNegative(counts.No);
        ArgumentOutOfRangeException.ThrowIfNegative(counts.Abstain);
        ArgumentOutOfRangeException.ThrowIfNegative(counts.Spoiled);
        ArgumentOutOfRangeException.ThrowIfNegative(counts.Recused);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counts.Recused, counts.Present);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counts.Present, counts.Members);
    }
}
