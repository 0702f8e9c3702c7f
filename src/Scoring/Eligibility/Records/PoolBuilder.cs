using System.Collections.Frozen;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Gathers the criteria that are decided by records into pools, and numbers their tests.</summary>
internal sealed class PoolBuilder(CompiledCriterion[] criteria)
{
    private readonly Dictionary<string, List<SlotTest>> _tests = new(StringComparer.Ordinal);

    public int Slots { get; private set; }

    public FrozenDictionary<string, SlotTest[]> TestsByKind() =>
        _tests.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

    public RecordPool[] Build()
    {
        var pools = new List<RecordPool>();
        foreach (var top in criteria.Where(item => item.IsTop))
        {
            foreach (var root in IsChoice(top) ? [.. top.Counted.Select(index => criteria[index])] : new[] { top })
            {
                if (LeavesOf(root) is { Length: > 0 } leaves)
                {
                    pools.Add(BuildPool(pools.Count, root, leaves));
                }
            }
        }

        return [.. pools];
    }

    /// <summary>Where any one is enough, each alternative is judged by itself.</summary>
    private static bool IsChoice(CompiledCriterion top) => top.Criterion is { K: 1, Children.Count: > 0 };

    private CompiledCriterion[] LeavesOf(CompiledCriterion root) =>
        [.. criteria.Where(item => item.Criterion.Rule is RecordsRule && IsBelow(item, root))];

    private bool IsBelow(CompiledCriterion item, CompiledCriterion root) =>
        item == root || (item.Criterion.ParentCode is { } parent && IsBelow(criteria.First(other => other.Criterion.Code == parent), root));

    private RecordPool BuildPool(int number, CompiledCriterion root, CompiledCriterion[] leaves)
    {
        var compiled = new RecordCriterion[leaves.Length];
        for (var place = 0; place < leaves.Length; place++)
        {
            leaves[place].Pool = number;
            leaves[place].PlaceInPool = place;
            compiled[place] = Compile(leaves[place], place);
            leaves[place].Records = new RecordFindings(leaves[place].Finding, compiled[place]);
        }

        var members = leaves.Select(leaf => leaf.Index).ToHashSet();
        var roots = criteria.Where(item => item.Counted.Length > 0
            && (item == root || (item.Criterion.Rule is CountOfRule && item.Counted.Any(members.Contains)))).ToArray();
        var pool = new RecordPool
        {
            Criteria = compiled,
            Components = Components(compiled),
            Roots = [.. roots.Select(item => item.Index)],
            OnlyNumberMatters = roots.All(item => members.SetEquals(item.Counted)),
        };
        Check(pool, root.Criterion);
        return pool;
    }

    private static void Check(RecordPool pool, Criterion root)
    {
        if (pool.Criteria.Length > RecordPool.MaxCriteria
            || pool.Components.Any(part => part.Places > RecordComponent.MaxPlaces))
        {
            throw new StandardException("", [new JsonProblem("$", new Explanation("standard.tooEntangled", [root.Code]))]);
        }
    }

    private RecordCriterion Compile(CompiledCriterion leaf, int place)
    {
        var rule = (RecordsRule)leaf.Criterion.Rule!;
        return new RecordCriterion(leaf.Index, place, rule, [.. rule.AnyOf.Select(alternative => alternative.AllOf.Select(Compile).ToArray())]);
    }

    private CompiledTake Compile(RecordTake take)
    {
        var amount = take.TotalOf is { } fact ? AchievementFacts.Reader(fact) : null;
        return new CompiledTake
        {
            Definition = take,
            Amount = amount,
            TestButForRoleAndRank = ConditionCompiler.Compile(WithoutRoleAndRank(take.Where)),
            Slot = AddTest(take.Kinds, take.Where, amount),
            SubstituteSlot = take.Substitute is { } substitute ? AddTest(substitute.Kinds, substitute.Where, null) : -1,
        };
    }

    private static RecordCondition WithoutRoleAndRank(RecordCondition condition) => condition switch
    {
        FactCondition { Fact: AchievementFact.Role or AchievementFact.Rank } => new AllConditions([]),
        AllConditions all => new AllConditions([.. all.Conditions.Select(WithoutRoleAndRank)]),
        AnyConditions any => new AnyConditions([.. any.Conditions.Select(WithoutRoleAndRank)]),
        _ => condition,
    };

    private int AddTest(IReadOnlyList<string> kinds, RecordCondition where, Func<Dossiers.Achievement, long?>? amount)
    {
        var test = new SlotTest(Slots++, ConditionCompiler.Compile(where), amount);
        foreach (var kind in kinds.Distinct(StringComparer.Ordinal))
        {
            if (!_tests.TryGetValue(kind, out var tests))
            {
                _tests.Add(kind, tests = []);
            }

            tests.Add(test);
        }

        return test.Slot;
    }

    /// <summary>Criteria belong together when a kind of record can serve both, or each together with a third.</summary>
    private static RecordComponent[] Components(RecordCriterion[] compiled)
    {
        var parts = new List<(List<RecordCriterion> Members, HashSet<string> Kinds)>();
        foreach (var criterion in compiled)
        {
            var kinds = criterion.Takes.SelectMany(take => take.Definition.Kinds.Concat(take.Definition.Substitute?.Kinds ?? [])).ToHashSet(StringComparer.Ordinal);
            var members = new List<RecordCriterion>();
            foreach (var part in parts.Where(part => part.Kinds.Overlaps(kinds)).ToArray())
            {
                parts.Remove(part);
                members.AddRange(part.Members);
                kinds.UnionWith(part.Kinds);
            }

            parts.Add(([.. members, criterion], kinds));
        }

        return [.. parts.Select(part => new RecordComponent([.. part.Members.OrderBy(member => member.Place)]))];
    }
}
