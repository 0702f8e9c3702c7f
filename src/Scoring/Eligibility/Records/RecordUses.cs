namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Which records serve which criterion, by the division chosen. Its memory is used again by the next evaluation.</summary>
internal sealed class RecordUses(RecordLedger ledger, RecordSolver solver)
{
    private const int Nobody = -1;

    /// <summary>For each pool a row of records, each with the place of the criterion it serves.</summary>
    private int[] _certain = [];
    private int[] _possible = [];
    private bool[] _serves = [];

    /// <summary>Whether a record serves a criterion that is met or, for want of a fact, pending.</summary>
    public bool Serves(int record) => _serves[record];

    public void Find(Decider decider, EvaluationPlan plan)
    {
        Reserve(plan.Pools.Length * ledger.Count);
        for (var p = 0; p < plan.Pools.Length; p++)
        {
            var (certain, possible) = (decider.Chosen(p, false), decider.Chosen(p, true));
            Assign(plan.Pools[p], certain, false, Row(_certain, p));
            if (possible != certain)
            {
                Assign(plan.Pools[p], possible, true, Row(_possible, p));
                DropWhatIsCertain(plan.Pools[p], decider.State, Row(_possible, p));
            }

            Mark(Row(_certain, p));
            Mark(Row(_possible, p));
        }
    }

    /// <summary>The ids of the records that serve a criterion, or would if what is open turned out well.</summary>
    public string[] RecordsOf(CompiledCriterion criterion, Truth truth)
    {
        if (truth == Truth.False)
        {
            return [];
        }

        var owners = Row(truth == Truth.True ? _certain : _possible, criterion.Pool);
        var ids = new string[owners.Count(criterion.PlaceInPool)];
        for (int record = 0, next = 0; next < ids.Length; record++)
        {
            if (owners[record] == criterion.PlaceInPool)
            {
                ids[next++] = ledger[record].Id;
            }
        }

        return ids;
    }

    private void Reserve(int places)
    {
        if (_certain.Length < places)
        {
            _certain = new int[places];
            _possible = new int[places];
        }

        if (_serves.Length < ledger.Count)
        {
            _serves = new bool[ledger.Count];
        }

        _certain.AsSpan(0, places).Fill(Nobody);
        _possible.AsSpan(0, places).Fill(Nobody);
        _serves.AsSpan(0, ledger.Count).Clear();
    }

    private Span<int> Row(int[] owners, int pool) => owners.AsSpan(pool * ledger.Count, ledger.Count);

    private void Assign(RecordPool pool, ulong chosen, bool optimistic, Span<int> owners)
    {
        foreach (var component in pool.Components)
        {
            var subset = component.All & chosen;
            if (subset == 0)
            {
                continue;
            }

            solver.Prepare(component, optimistic);
            solver.TryAssign(subset);
            for (var record = 0; record < owners.Length; record++)
            {
                owners[record] = solver.OwnerOf(record) is >= 0 and var place ? place : owners[record];
            }
        }
    }

    /// <summary>What is met for certain shows the records of the certain division alone.</summary>
    private static void DropWhatIsCertain(RecordPool pool, EvaluationState state, Span<int> owners)
    {
        foreach (ref var owner in owners)
        {
            owner = owner >= 0 && state.Certain[pool.Criteria[owner].Criterion] ? Nobody : owner;
        }
    }

    private void Mark(ReadOnlySpan<int> owners)
    {
        for (var record = 0; record < owners.Length; record++)
        {
            _serves[record] |= owners[record] >= 0;
        }
    }
}
