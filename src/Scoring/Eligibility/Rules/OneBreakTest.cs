using System.Numerics;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>
/// Of education and tenure at most one is broken; see <see cref="OneBreakRule"/>. Where the height of the degree is still
/// open, every height it may have is judged: if all agree, that is the answer.
/// </summary>
internal static class OneBreakTest
{
    public static CompiledRule Compile(int index, OneBreakRule rule, RouteTable routes, FindingMaker finding) =>
        new(
            state => Test(rule, routes, state),
            Explain(rule, routes, finding),
            state => Missing(index, rule, routes, state));

    private static Truth Test(OneBreakRule rule, RouteTable routes, EvaluationState state)
    {
        var heights = state.Education.PossibleHeights;
        var (broken, truth) = Judge(rule, routes, state, BitOperations.TrailingZeroCount(heights));
        for (heights &= heights - 1; heights != 0; heights &= heights - 1)
        {
            var (otherBroken, other) = Judge(rule, routes, state, BitOperations.TrailingZeroCount(heights));
            truth = truth == other ? truth : Truth.Unknown;
            broken = broken == otherBroken ? broken : BrokenCondition.None;
        }

        state.Broken = broken;
        return truth;
    }

    /// <summary>The judgement if the highest degree has the given height.</summary>
    private static (BrokenCondition Broken, Truth Truth) Judge(OneBreakRule rule, RouteTable routes, EvaluationState state, int height)
    {
        var regular = Truth.False;
        var education = false;
        foreach (var route in routes.Rules)
        {
            if (height >= DegreeRungs.Height(route.Education))
            {
                education = true;
                regular = Truths.Or(regular, RouteTest.TenureAndProbation(route, state));
            }
        }

        if (regular != Truth.False)
        {
            return (BrokenCondition.None, regular);
        }

        var held = state.Title.Current?.Level < state.Plan.Level;
        if (education)
        {
            return (BrokenCondition.Tenure, Truths.Of(held && state.Title.Reaches(routes.Title, rule.FloorYears)));
        }

        return held && state.Title.Reaches(routes.Title, routes.LongestYears)
            ? (BrokenCondition.Education, Truth.True)
            : (BrokenCondition.Both, Truth.False);
    }

    private static CriterionExplain Explain(OneBreakRule rule, RouteTable routes, FindingMaker finding)
    {
        SharedFindings ByYears(Truth truth, string code, int needed) =>
            new(held => finding.Of(truth, Say.That(code, Say.Number(needed), Say.Number(held)), needed, held));
        var pending = finding.Of(Truth.Unknown, Say.That("break.pending"));
        var none = finding.Of(Truth.True, Say.That("break.none"));
        var tenure = ByYears(Truth.True, "break.tenure", rule.FloorYears);
        var floor = ByYears(Truth.False, "break.floor", rule.FloorYears);
        var education = ByYears(Truth.True, "break.education", routes.LongestYears);
        var both = ByYears(Truth.False, "break.both", routes.LongestYears);
        return (state, truth) =>
        {
            var held = state.Title.Current?.Level == routes.Title ? state.Title.Years : 0;
            return (truth, state.Broken) switch
            {
                (Truth.Unknown, _) => pending,
                (_, BrokenCondition.None) => none,
                (Truth.True, BrokenCondition.Tenure) => tenure[held],
                (_, BrokenCondition.Tenure) => floor[held],
                (_, BrokenCondition.Education) => education[held],
                _ => both[held],
            };
        };
    }

    private static IReadOnlyList<IReadOnlyList<Explanation>> Missing(
        int index, OneBreakRule rule, RouteTable routes, EvaluationState state)
    {
        if (state.TruthOf(index) == Truth.Unknown)
        {
            return Say.OneOf(Say.That("missing.degreeRuling"));
        }

        if (state.Title.Contradict || state.Title.Current is not { } current || current.Level != routes.Title)
        {
            return [];
        }

        return state.Broken == BrokenCondition.Tenure
            ? Say.OneOf(Anniversary.Until(current.ObtainedOn, rule.FloorYears, state.Cutoff))
            : WhenBothBroken(rule, routes, state, current.ObtainedOn);
    }

    /// <summary>Either the degree comes, with the floor of years, or the longest tenure is awaited.</summary>
    private static List<IReadOnlyList<Explanation>> WhenBothBroken(OneBreakRule rule, RouteTable routes, EvaluationState state, DateOnly since)
    {
        var degree = new List<Explanation> { Say.That("missing.degree", Say.Code(routes.LowestRung)) };
        if (state.Title.Years < rule.FloorYears)
        {
            degree.Add(Anniversary.Until(since, rule.FloorYears, state.Cutoff));
        }

        return [degree, [Anniversary.Until(since, routes.LongestYears, state.Cutoff)]];
    }
}
