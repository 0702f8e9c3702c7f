using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>A route of education and tenure; see <see cref="RouteRule"/>. A title as high as the target fits none.</summary>
internal static class RouteTest
{
    public static CompiledRule Compile(RouteRule rule, FindingMaker finding)
    {
        var height = DegreeRungs.Height(rule.Education);
        return new CompiledRule(
            state => Test(rule, height, state),
            new RouteFindings(rule, finding).Explain,
            state => Missing(rule, height, state));
    }

    /// <summary>What the route asks beside the degree.</summary>
    public static Truth TenureAndProbation(RouteRule rule, EvaluationState state)
    {
        if (!state.Title.Reaches(rule.Title, rule.Years) || state.Title.Current?.Level >= state.Plan.Level)
        {
            return Truth.False;
        }

        return rule.ProbationYears == 0 ? Truth.True : Probation(rule, state);
    }

    private static Truth Test(RouteRule rule, int height, EvaluationState state) =>
        Truths.And(
            Reaches(height, state.Education.OrdinaryLow, state.Education.OrdinaryHigh),
            TenureAndProbation(rule, state));

    public static Truth Reaches(int height, int low, int high) =>
        low >= height ? Truth.True : high >= height ? Truth.Unknown : Truth.False;

    private static Truth Probation(RouteRule rule, EvaluationState state) => state.Dossier.Probation switch
    {
        null => Truth.Unknown,
        { } probation when probation.StartedOn.AddYears(rule.ProbationYears) > state.Cutoff => Truth.False,
        { } probation => Truths.Of(probation.Passed),
    };

    private static IReadOnlyList<IReadOnlyList<Explanation>> Missing(RouteRule rule, int height, EvaluationState state)
    {
        var set = new List<Explanation>();
        var degree = Reaches(height, state.Education.OrdinaryLow, state.Education.OrdinaryHigh);
        if (degree != Truth.True)
        {
            set.Add(Say.That(degree == Truth.False ? "missing.degree" : "missing.recognition", Say.Code(rule.Education)));
        }

        return AddTenureAndProbation(rule, state, set) ? [set] : [];
    }

    /// <summary>Adds what the route lacks beside the degree; false where no further fact mends it.</summary>
    public static bool AddTenureAndProbation(RouteRule rule, EvaluationState state, List<Explanation> set)
    {
        if (state.Title.Contradict || state.Title.Current?.Level >= state.Plan.Level)
        {
            return false;
        }

        if (!state.Title.Reaches(rule.Title, rule.Years))
        {
            set.Add(state.Title.Current is { } current && current.Level == rule.Title
                ? Anniversary.Until(current.ObtainedOn, rule.Years, state.Cutoff)
                : Say.That("missing.title", Say.Code(rule.Title!.Value), Say.Number(rule.Years)));
        }

        return AddProbation(rule, state, set);
    }

    /// <summary>False where the probation was assessed and failed, which no further fact mends.</summary>
    private static bool AddProbation(RouteRule rule, EvaluationState state, List<Explanation> set)
    {
        if (rule.ProbationYears == 0)
        {
            return true;
        }

        if (state.Dossier.Probation is { } probation && probation.StartedOn.AddYears(rule.ProbationYears) > state.Cutoff)
        {
            set.Add(Anniversary.Until(probation.StartedOn, rule.ProbationYears, state.Cutoff));
        }

        if (state.Dossier.Probation?.Passed is null)
        {
            set.Add(Say.That("missing.probation"));
        }

        return state.Dossier.Probation?.Passed != false;
    }
}
