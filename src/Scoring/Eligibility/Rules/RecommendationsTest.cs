using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>
/// Signed support by different people; see <see cref="RecommendationsRule"/>. What is withdrawn, undated, dated after the
/// submission deadline or signed by the applicant does not count.
/// </summary>
internal static class RecommendationsTest
{
    public static CompiledRule Compile(RecommendationsRule rule, FindingMaker finding) =>
        new(state => Test(rule, state), Explain(rule, finding), state => Missing(rule, state));

    private static Truth Test(RecommendationsRule rule, EvaluationState state)
    {
        if (Recommenders(rule, state, Truth.True) >= rule.Count)
        {
            return Truth.True;
        }

        return Recommenders(rule, state, Truth.Unknown) >= rule.Count ? Truth.Unknown : Truth.False;
    }

    /// <summary>How many different people have a recommendation that is at least this true.</summary>
    private static int Recommenders(RecommendationsRule rule, EvaluationState state, Truth atLeast)
    {
        var papers = state.Dossier.Recommendations;
        var count = 0;
        for (var i = 0; i < papers.Count; i++)
        {
            if (Counts(rule, papers[i], state.Deadline) >= atLeast && !SignedBefore(rule, state, i, atLeast))
            {
                count++;
            }
        }

        return count;
    }

    private static bool SignedBefore(RecommendationsRule rule, EvaluationState state, int place, Truth atLeast)
    {
        var papers = state.Dossier.Recommendations;
        for (var i = 0; i < place; i++)
        {
            if (papers[i].RecommenderId == papers[place].RecommenderId && Counts(rule, papers[i], state.Deadline) >= atLeast)
            {
                return true;
            }
        }

        return false;
    }

    private static Truth Counts(RecommendationsRule rule, RecommendationFact paper, DateOnly deadline) =>
        RecommendationCheck.Judge(rule.TitleAtLeast, rule.NationalTalent, paper, deadline) switch
        {
            RecommendationStanding.Counted => Truth.True,
            RecommendationStanding.TitleUnknown or RecommendationStanding.FieldUnknown => Truth.Unknown,
            _ => Truth.False,
        };

    private static CriterionExplain Explain(RecommendationsRule rule, FindingMaker finding)
    {
        SharedFindings ByNumber(Truth truth, string code) =>
            new(found => finding.Of(truth, Say.That(code, Say.Number(rule.Count), Say.Number(found)), rule.Count, found));
        var met = ByNumber(Truth.True, "recommendations.met");
        var tooFew = ByNumber(Truth.False, "recommendations.short");
        var pending = ByNumber(Truth.Unknown, "recommendations.pending");
        return (state, truth) => truth switch
        {
            Truth.True => met[Recommenders(rule, state, Truth.True)],
            Truth.False => tooFew[Recommenders(rule, state, Truth.True)],
            _ => pending[Recommenders(rule, state, Truth.Unknown)],
        };
    }

    private static IReadOnlyList<IReadOnlyList<Explanation>> Missing(RecommendationsRule rule, EvaluationState state)
    {
        var lacking = rule.Count - Recommenders(rule, state, Truth.True);
        var who = rule.NationalTalent ? "NATIONAL_TALENT" : Say.CodeOrNone(rule.TitleAtLeast);
        return Say.OneOf(Say.That("missing.recommendations", Say.Number(lacking), who));
    }
}
