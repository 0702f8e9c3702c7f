using ScoringPlatform.Scoring.Eligibility.Records;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// Finds the smallest sets of further facts that would make an application eligible: for each required criterion that is
/// not met one way to meet it, all ways combined, those with the fewest sentences kept.
/// </summary>
internal static class MissingFacts
{
    /// <summary>Sets kept while combining; more ways than this help nobody.</summary>
    private const int MaxSets = 16;

    private static readonly List<IReadOnlyList<Explanation>> NothingToDo = [[]];

    public static IReadOnlyList<IReadOnlyList<Explanation>> Of(EvaluationState state, EvaluationPlan plan, RecordUses uses)
    {
        var sets = NothingToDo;
        foreach (var criterion in plan.Required)
        {
            sets = Combine(sets, Ways(state, plan, uses, criterion));
        }

        var smallest = sets.Count == 0 ? 0 : sets.Min(set => set.Count);
        return [.. sets.Where(set => set.Count == smallest)];
    }

    private static List<IReadOnlyList<Explanation>> Ways(EvaluationState state, EvaluationPlan plan, RecordUses uses, CompiledCriterion criterion)
    {
        if (state.Certain[criterion.Index])
        {
            return NothingToDo;
        }

        if (criterion.Rule is { } rule)
        {
            return [.. rule.Missing(state)];
        }

        return criterion.CountsRecords
            ? [[RecordSentence(state, plan, uses, criterion)]]
            : WaysOfGroup(state, plan, uses, criterion);
    }

    private static List<IReadOnlyList<Explanation>> WaysOfGroup(
        EvaluationState state, EvaluationPlan plan, RecordUses uses, CompiledCriterion group)
    {
        var unmet = group.Counted.Where(index => !state.Certain[index]).Select(index => plan.Criteria[index]).ToArray();
        var lacking = group.K - (group.Counted.Length - unmet.Length);
        if (lacking == unmet.Length)
        {
            return unmet.Aggregate(NothingToDo, (sets, child) => Combine(sets, Ways(state, plan, uses, child)));
        }

        if (unmet.Any(child => child.CountsRecords) && group.Counted.Length > 1 && plan.Conditions != group)
        {
            var pending = unmet.Where(child => state.Possible[child.Index]).ToArray();
            return state.Possible[group.Index]
                ? [[Say.That("missing.ruleOn", Say.Number(lacking), Codes(pending))]]
                : [[Say.That("missing.moreOf", Say.Number(lacking), Codes(unmet))]];
        }

        var ways = unmet.Select(child => Ways(state, plan, uses, child)).Where(child => child.Count > 0).ToArray();
        return lacking == 1
            ? [.. ways.SelectMany(child => child).OrderBy(set => set.Count).Take(MaxSets)]
            : ways.Length < lacking ? [] : [[Say.That("missing.moreOf", Say.Number(lacking), Codes(unmet))]];
    }

    private static string Codes(IEnumerable<CompiledCriterion> criteria) => Say.List(criteria.Select(item => item.Criterion.Code));

    private static Explanation RecordSentence(EvaluationState state, EvaluationPlan plan, RecordUses uses, CompiledCriterion criterion)
    {
        if (!state.Possible[criterion.Index])
        {
            return Say.That("missing.records", criterion.Criterion.Code);
        }

        var ids = uses.RecordsOf(criterion, Truth.Unknown);
        return Say.That("missing.facts", criterion.Criterion.Code, Say.List(ids));
    }

    private static List<IReadOnlyList<Explanation>> Combine(List<IReadOnlyList<Explanation>> sets, List<IReadOnlyList<Explanation>> ways)
    {
        if (ReferenceEquals(ways, NothingToDo))
        {
            return sets;
        }

        var combined = new List<IReadOnlyList<Explanation>>();
        foreach (var set in sets)
        {
            foreach (var way in ways)
            {
                combined.Add([.. set, .. way.Where(sentence => !set.Any(other => Same(other, sentence)))]);
            }
        }

        return [.. combined.OrderBy(set => set.Count).Take(MaxSets)];
    }

    private static bool Same(Explanation one, Explanation other) =>
        one.Code == other.Code && one.Arguments.SequenceEqual(other.Arguments, StringComparer.Ordinal);
}
