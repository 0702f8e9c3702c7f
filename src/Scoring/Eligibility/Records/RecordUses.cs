namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Which records serve which criterion, by the division chosen.</summary>
internal sealed class RecordUses
{
    private readonly Dictionary<int, List<string>> _certain = [];
    private readonly Dictionary<int, List<string>> _possible = [];

    private RecordUses(int records) => Serves = new bool[records];

    /// <summary>By record: whether it serves a criterion that is met or, for want of a fact, pending.</summary>
    public bool[] Serves { get; }

    public static RecordUses Of(Decider decider, EvaluationPlan plan)
    {
        var uses = new RecordUses(decider.State.Ledger.Count);
        for (var p = 0; p < plan.Pools.Length; p++)
        {
            uses.Add(decider, plan.Pools[p], decider.Chosen(p, false), false, uses._certain);
            if (decider.Chosen(p, true) != decider.Chosen(p, false))
            {
                uses.Add(decider, plan.Pools[p], decider.Chosen(p, true), true, uses._possible);
            }
        }

        return uses;
    }

    /// <summary>The ids of the records that serve a criterion, or would if what is open turned out well.</summary>
    public IReadOnlyList<string> RecordsOf(CompiledCriterion criterion, Truth truth)
    {
        var list = truth switch
        {
            Truth.True => _certain.GetValueOrDefault(criterion.Index),
            Truth.Unknown => _possible.GetValueOrDefault(criterion.Index),
            _ => null,
        };
        return list ?? (IReadOnlyList<string>)[];
    }

    private void Add(Decider decider, RecordPool pool, ulong chosen, bool optimistic, Dictionary<int, List<string>> uses)
    {
        foreach (var component in pool.Components)
        {
            var subset = component.Criteria.Aggregate(0UL, (bits, criterion) => bits | (criterion.Bit & chosen));
            if (subset == 0)
            {
                continue;
            }

            decider.Solver.Prepare(component, optimistic);
            decider.Solver.TryAssign(subset);
            for (var record = 0; record < Serves.Length; record++)
            {
                // What is met for certain shows the records of the certain division alone.
                if (decider.Solver.OwnerOf(record) is >= 0 and var place && !(optimistic && decider.State.Certain[pool.Criteria[place].Criterion]))
                {
                    Add(decider, pool.Criteria[place].Criterion, record, uses);
                }
            }
        }
    }

    private void Add(Decider decider, int criterion, int record, Dictionary<int, List<string>> uses)
    {
        if (!uses.TryGetValue(criterion, out var list))
        {
            uses.Add(criterion, list = []);
        }

        list.Add(decider.State.Ledger[record].Id);
        Serves[record] = true;
    }
}
