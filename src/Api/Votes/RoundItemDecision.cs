using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Why an application passed or did not.</summary>
/// <param name="Rule">The rule as compared, such as <c>3·yes ≥ 2·present</c>.</param>
/// <param name="Comparison">The rule with the numbers, such as <c>3·6 = 18 ≥ 16 = 2·8</c>.</param>
/// <param name="Needed">The least number of yes that passes.</param>
/// <param name="Base">What yes is compared with.</param>
/// <param name="QuorumRule">The quorum's rule.</param>
/// <param name="QuorumComparison">The quorum's rule with the numbers.</param>
public sealed record RoundItemDecision(
    string Rule, string Comparison, int Needed, int Base, string QuorumRule, string QuorumComparison)
{
    /// <summary>Computed again from the announced counts.</summary>
    internal static RoundItemDecision Of(RoundItem item, RoundRule rule)
    {
        var (yes, no, abstain) = (item.Yes ?? 0, item.No ?? 0, item.Abstain ?? 0);
        var voters = rule.Present - rule.RecusedPresentBy(item.ApplicationId);
        var result = Tally.Decide(rule.Parameters, new VoteCounts
        {
            Members = rule.Members,
            Present = rule.Present,
            Recused = rule.Present - voters,
            Yes = yes,
            No = no,
            Abstain = abstain,
            Spoiled = item.Spoiled ?? 0,
        });
        return new RoundItemDecision(
            result.Rule, result.Comparison, result.Needed, result.Base, result.Quorum.Rule, result.Quorum.Comparison);
    }
}
