using System.Globalization;
using ScoringPlatform.Scoring.Eligibility.Records;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

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
            sets = Combine(state, sets, Ways(state, plan, uses, criterion));
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
            return unmet.Aggregate(NothingToDo, (sets, child) => Combine(state, sets, Ways(state, plan, uses, child)));
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
            ? Smallest(ways.SelectMany(child => child))
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

    private static List<IReadOnlyList<Explanation>> Combine(
        EvaluationState state, List<IReadOnlyList<Explanation>> sets, List<IReadOnlyList<Explanation>> ways)
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
                combined.Add(WithoutNeedless(state, Joined(set, way)));
            }
        }

        return combined.Count > 1 ? Smallest(combined) : combined;
    }

    private static List<Explanation> Joined(IReadOnlyList<Explanation> set, IReadOnlyList<Explanation> way)
    {
        var joined = new List<Explanation>(set.Count + way.Count);
        joined.AddRange(set);
        for (var i = 0; i < way.Count; i++)
        {
            if (!joined.Exists(other => Same(other, way[i])))
            {
                joined.Add(way[i]);
            }
        }

        return joined;
    }

    /// <summary>The smallest first; none twice, and none that asks for the same as another but more of it.</summary>
    private static List<IReadOnlyList<Explanation>> Smallest(IEnumerable<IReadOnlyList<Explanation>> sets)
    {
        var smallest = new List<IReadOnlyList<Explanation>>();
        foreach (var set in sets.OrderBy(set => set.Count))
        {
            if (!smallest.Exists(other => AsksNoMore(other, set)))
            {
                smallest.RemoveAll(other => AsksNoMore(set, other));
                smallest.Add(set);
            }
        }

        return smallest.Count > MaxSets ? smallest[..MaxSets] : smallest;
    }

    private static bool AsksNoMore(IReadOnlyList<Explanation> set, IReadOnlyList<Explanation> other) =>
        set.Count == other.Count && set.All(one => other.Any(two => AsksNoMore(one, two)));

    /// <summary>A longer wait, more years in a title or a higher degree bring what less of it would.</summary>
    private static bool AsksNoMore(Explanation one, Explanation other) => (one.Code, other.Code) switch
    {
        ("missing.anniversary", "missing.anniversary") => string.CompareOrdinal(one.Arguments[1], other.Arguments[1]) <= 0,
        ("missing.title", "missing.title") => one.Arguments[0] == other.Arguments[0]
            && int.Parse(one.Arguments[1], CultureInfo.InvariantCulture) <= int.Parse(other.Arguments[1], CultureInfo.InvariantCulture),
        ("missing.degree", "missing.degree") => HeightOf(one) <= HeightOf(other),
        _ => Same(one, other),
    };

    private static int HeightOf(Explanation degree) => DegreeRungs.Height(EnumCodes<DegreeRung>.Parse(degree.Arguments[0]));

    /// <summary>
    /// A degree awaited is one in a close subject, beside which no certificate is asked; nor is one where the degree to be
    /// recognised or ruled on is in such a subject.
    /// </summary>
    private static List<Explanation> WithoutNeedless(EvaluationState state, List<Explanation> set)
    {
        if (set.Exists(sentence => sentence.Code switch
            {
                "missing.degree" => true,
                "missing.recognition" => state.Education.CloseIfRecognised == Truth.True,
                "missing.instituteRuling" => state.Education.InstituteIsClose,
                _ => false,
            }))
        {
            set.RemoveAll(sentence => sentence.Code == "missing.certificate");
        }

        return set;
    }

    private static bool Same(Explanation one, Explanation other) =>
        one.Code == other.Code && one.Arguments.SequenceEqual(other.Arguments, StringComparer.Ordinal);
}
