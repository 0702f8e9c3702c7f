using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>
/// Finds which criteria of a pool can be met together. Preferred are, in this order: the division that satisfies more
/// groups and counts above; the one that meets more criteria; the one that meets earlier criteria of the standard.
/// </summary>
internal sealed class PoolDecider(EvaluationState state, RecordSolver solver)
{
    private readonly List<ulong> _options = [];
    private readonly List<int> _ends = [];
    private readonly SetSearch _search = new(solver);

    /// <summary>After <see cref="Best"/>: the criteria that could be met if no other wanted records.</summary>
    public ulong Alone { get; private set; }

    /// <param name="optimistic">Whether what is open is taken to turn out well.</param>
    public ulong Best(RecordPool pool, bool optimistic)
    {
        _options.Clear();
        _ends.Clear();
        Alone = 0;
        var simple = true;
        var union = 0UL;
        foreach (var component in pool.Components)
        {
            var before = _options.Count;
            AddOptions(component, optimistic, pool.OnlyNumberMatters);
            _ends.Add(_options.Count);
            simple &= _options.Count - before <= 1;
            union |= _options.Count > before ? _options[before] : 0;
        }

        return simple ? union : BestCombination(pool, optimistic);
    }

    /// <summary>The largest sets of the component's criteria that can be met together, preferred first.</summary>
    private void AddOptions(RecordComponent component, bool optimistic, bool firstIsEnough)
    {
        var alone = MetAlone(component, optimistic, out var prepared);
        Alone |= alone;
        if (alone == 0)
        {
            return;
        }

        if (BitOperations.PopCount(alone) == 1 || !AnyWanted(component, alone, optimistic))
        {
            _options.Add(alone);
            return;
        }

        if (!prepared)
        {
            solver.Prepare(component, optimistic);
        }

        _options.AddRange(_search.Find(alone, firstIsEnough));
    }

    /// <summary>The criteria that could be met if no other wanted records.</summary>
    private ulong MetAlone(RecordComponent component, bool optimistic, out bool prepared)
    {
        prepared = false;
        var met = 0UL;
        foreach (var criterion in component.Criteria)
        {
            if (QuickTest.TryDecide(criterion, state.Ledger, optimistic, out var decided))
            {
                met |= decided ? criterion.Bit : 0;
                continue;
            }

            if (!prepared)
            {
                solver.Prepare(component, optimistic);
                prepared = true;
            }

            met |= solver.TryAssign(criterion.Bit) ? criterion.Bit : 0;
        }

        return met;
    }

    /// <summary>Whether a record is wanted by two of the criteria, or shares project and kind with another.</summary>
    private bool AnyWanted(RecordComponent component, ulong criteria, bool optimistic)
    {
        if (state.Ledger.HasShared)
        {
            return true;
        }

        for (var word = 0; word < state.Ledger.Words; word++)
        {
            var wanted = 0UL;
            foreach (var criterion in component.Criteria)
            {
                if ((criteria & criterion.Bit) == 0)
                {
                    continue;
                }

                var own = Candidates(criterion, word, optimistic);
                if ((wanted & own) != 0)
                {
                    return true;
                }

                wanted |= own;
            }
        }

        return false;
    }

    private ulong Candidates(RecordCriterion criterion, int word, bool optimistic)
    {
        var records = 0UL;
        foreach (var alternative in criterion.Alternatives)
        {
            foreach (var take in alternative)
            {
                records |= state.Ledger.Passing(take.Slot, optimistic)[word];
                records |= take.SubstituteSlot < 0 ? 0 : state.Ledger.Passing(take.SubstituteSlot, optimistic)[word];
            }
        }

        return records;
    }

    /// <summary>Tries one option of each component with each of the others.</summary>
    private ulong BestCombination(RecordPool pool, bool optimistic)
    {
        var best = 0UL;
        var bestRoots = -1;
        Combine(0, 0);
        return best;

        void Combine(int component, ulong chosen)
        {
            if (component == pool.Components.Length)
            {
                var roots = RootsMet(pool, chosen, optimistic);
                if (roots > bestRoots || (roots == bestRoots && RecordComponent.IsPreferred(chosen, best)))
                {
                    (best, bestRoots) = (chosen, roots);
                }

                return;
            }

            var start = component == 0 ? 0 : _ends[component - 1];
            if (start == _ends[component])
            {
                Combine(component + 1, chosen);
            }

            for (var i = start; i < _ends[component]; i++)
            {
                Combine(component + 1, chosen | _options[i]);
            }
        }
    }

    private int RootsMet(RecordPool pool, ulong chosen, bool optimistic)
    {
        var met = 0;
        foreach (var root in pool.Roots)
        {
            met += IsMet(root, pool, chosen, optimistic) ? 1 : 0;
        }

        return met;
    }

    private bool IsMet(int index, RecordPool pool, ulong chosen, bool optimistic)
    {
        var criterion = state.Plan.Criteria[index];
        if (criterion.CountsRecords && state.Plan.Pools[criterion.Pool] == pool)
        {
            return (chosen >> criterion.PlaceInPool & 1) == 1;
        }

        if (criterion.Counted.Length == 0)
        {
            return optimistic ? state.Possible[index] : state.Certain[index];
        }

        var met = 0;
        foreach (var counted in criterion.Counted)
        {
            met += IsMet(counted, pool, chosen, optimistic) ? 1 : 0;
        }

        return met >= criterion.K;
    }
}
