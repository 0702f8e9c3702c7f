using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>
/// Divides records among the criteria of a component so that a given set of them is satisfied, or finds that it cannot be:
/// an exhaustive search in a fixed order that leaves out what another choice is at least as good as.
/// </summary>
/// <remarks>
/// Criteria are taken in the standard's order, their alternatives as written, records by what they contribute to the take
/// and then by <see cref="RecordOrder"/>. Two records are interchangeable where every other take of the component sees
/// them alike; once one of them has failed at a step, the later one is not tried there.
/// </remarks>
internal sealed class RecordSolver(RecordLedger ledger)
{
    private RecordComponent _component = null!;
    private ulong _subset;
    private bool _optimistic;
    private int[] _candidates = new int[256];
    private readonly int[] _starts = new int[RecordComponent.MaxPlaces + 1];
    private ulong[] _fits = new ulong[64];
    private bool[] _used = new bool[64];
    private int[] _owners = new int[64];

    /// <summary>After a success: the pool's place of the criterion that uses the record; -1 where none does.</summary>
    public int OwnerOf(int record) => _owners[record];

    /// <summary>Lists who fits what; to be called before <see cref="TryAssign"/> for each component and view.</summary>
    public void Prepare(RecordComponent component, bool optimistic)
    {
        _component = component;
        _optimistic = optimistic;
        Reserve();
        _fits.AsSpan(0, ledger.Count).Clear();
        var end = 0;
        for (var t = 0; t < component.Takes.Length; t++)
        {
            var take = component.Takes[t];
            _starts[t] = end;
            end = List(take.Slot, take.Place, end, false);
            if (take.SubstituteSlot >= 0)
            {
                end = List(take.SubstituteSlot, take.Place + 1, end, true);
            }

            if (take.IsWeighted)
            {
                SortByContribution(take, _starts[t], end);
            }
        }

        _starts[component.Takes.Length] = end;
    }

    /// <summary>Whether all criteria of the set can be satisfied together; if so <see cref="OwnerOf"/> says by which records.</summary>
    public bool TryAssign(ulong subset)
    {
        _subset = subset;
        _used.AsSpan(0, ledger.Count).Clear();
        _owners.AsSpan(0, ledger.Count).Fill(-1);
        return TryCriterion(0, 0);
    }

    private void Reserve()
    {
        if (_fits.Length < ledger.Count)
        {
            _fits = new ulong[ledger.Count];
            _used = new bool[ledger.Count];
            _owners = new int[ledger.Count];
        }

        var most = ledger.Count * _component.Places;
        if (_candidates.Length < most)
        {
            _candidates = new int[most];
        }
    }

    /// <summary>Appends the records that pass a test; a stand-in is kept as its complement.</summary>
    private int List(int slot, int place, int end, bool standIn)
    {
        var passing = ledger.Passing(slot, _optimistic);
        for (var word = 0; word < passing.Length; word++)
        {
            for (var bits = passing[word]; bits != 0; bits &= bits - 1)
            {
                var record = (word * 64) + BitOperations.TrailingZeroCount(bits);
                _candidates[end++] = standIn ? ~record : record;
                _fits[record] |= 1UL << place;
            }
        }

        return end;
    }

    private void SortByContribution(CompiledTake take, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var candidate = _candidates[i];
            var contribution = Contribution(take, candidate);
            var j = i;
            for (; j > start && Contribution(take, _candidates[j - 1]) < contribution; j--)
            {
                _candidates[j] = _candidates[j - 1];
            }

            _candidates[j] = candidate;
        }
    }

    private long Contribution(CompiledTake take, int candidate)
    {
        var record = ledger[RecordOf(candidate)];
        return take.Amount is null ? take.Deeds(record) : take.AmountOf(record, _optimistic);
    }

    private static int RecordOf(int candidate) => candidate < 0 ? ~candidate : candidate;

    private bool TryCriterion(int criterion, int firstTake)
    {
        while (criterion < _component.Criteria.Length && (_subset & _component.Criteria[criterion].Bit) == 0)
        {
            firstTake += TakesOf(_component.Criteria[criterion++]);
        }

        if (criterion == _component.Criteria.Length)
        {
            return true;
        }

        var take = firstTake;
        foreach (var alternative in _component.Criteria[criterion].Alternatives)
        {
            if (TryTake(new Step(criterion, firstTake, take, take + alternative.Length)))
            {
                return true;
            }

            take += alternative.Length;
        }

        return false;
    }

    private static int TakesOf(RecordCriterion criterion)
    {
        var count = 0;
        foreach (var alternative in criterion.Alternatives)
        {
            count += alternative.Length;
        }

        return count;
    }

    private bool TryTake(Step step)
    {
        if (step.Take == step.EndOfAlternative)
        {
            return TryCriterion(step.Criterion + 1, step.FirstTake + TakesOf(_component.Criteria[step.Criterion]));
        }

        var take = _component.Takes[step.Take];
        return TryPick(step, _starts[step.Take], take.AtLeast, take.TotalFen, take.SubstitutesAtMost);
    }

    private bool TryPick(Step step, int from, int needed, long total, int standIns)
    {
        if (needed <= 0 && total <= 0)
        {
            return TryTake(step with { Take = step.Take + 1 });
        }

        var take = _component.Takes[step.Take];
        var end = _starts[step.Take + 1];
        if (!CanReach(take, from, end, needed, total))
        {
            return false;
        }

        for (var c = from; c < end; c++)
        {
            var record = RecordOf(_candidates[c]);
            var standIn = _candidates[c] < 0 ? 1 : 0;
            if (_used[ledger.Unit(record)] || standIn > standIns || IsOutdone(take, from, c))
            {
                continue;
            }

            Use(record, _component.Criteria[step.Criterion].Place);
            var achievement = ledger[record];
            if (TryPick(step, c + 1, needed - take.Deeds(achievement), total - take.AmountOf(achievement, _optimistic), standIns - standIn))
            {
                return true;
            }

            Release(record);
        }

        return false;
    }

    private void Use(int record, int place)
    {
        _used[ledger.Unit(record)] = true;
        _owners[record] = place;
    }

    private void Release(int record)
    {
        _used[ledger.Unit(record)] = false;
        _owners[record] = -1;
    }

    /// <summary>Whether all candidates left together would be enough.</summary>
    private bool CanReach(CompiledTake take, int from, int end, int needed, long total)
    {
        for (var c = from; c < end && (needed > 0 || total > 0); c++)
        {
            var record = RecordOf(_candidates[c]);
            if (!_used[ledger.Unit(record)])
            {
                needed -= take.Deeds(ledger[record]);
                total -= take.AmountOf(ledger[record], _optimistic);
            }
        }

        return needed <= 0 && total <= 0;
    }

    /// <summary>Whether an earlier candidate, free and interchangeable, was tried at this step in vain.</summary>
    private bool IsOutdone(CompiledTake take, int from, int candidate)
    {
        for (var c = from; c < candidate; c++)
        {
            var earlier = RecordOf(_candidates[c]);
            if (!_used[ledger.Unit(earlier)] && AreAlike(take, earlier, RecordOf(_candidates[candidate])))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreAlike(CompiledTake take, int one, int other)
    {
        if (_fits[one] != _fits[other] || ledger.IsShared(one) || ledger.IsShared(other))
        {
            return false;
        }

        var elsewhere = _fits[one] & _component.WeightedPlaces & ~(1UL << take.Place);
        var (left, right) = (ledger[one], ledger[other]);
        return elsewhere == 0
            || (left.ContractFen == right.ContractFen && left.TaxFen == right.TaxFen && left.Count == right.Count);
    }

    /// <summary>Where the search stands: the criterion, its first take, the take to fill, and the end of the alternative tried.</summary>
    private readonly record struct Step(int Criterion, int FirstTake, int Take, int EndOfAlternative);
}
