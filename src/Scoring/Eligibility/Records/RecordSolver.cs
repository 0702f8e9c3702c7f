using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>
/// Divides records among the criteria of a component so that a given set of them is satisfied, or finds that it cannot be:
/// an exhaustive search in a fixed order that leaves out what another choice is at least as good as.
/// </summary>
/// <remarks>
/// Criteria are taken in the standard's order, their alternatives as written, records by what they contribute to the take
/// and then by <see cref="RecordOrder"/>. Records of one project and kind are one unit, of which one is used. Two units are
/// interchangeable where all takes still to be filled see them alike; once one of them has failed at a step, the later one is
/// not tried there, and one that no take ahead wants is never left out. What is left to try grows with the number of kinds
/// of unit so told apart, not with the number of records; only takes that compete for the same amounts tell all of them apart.
/// </remarks>
internal sealed class RecordSolver(RecordLedger ledger)
{
    private RecordComponent _component = null!;
    private ulong _subset;
    private bool _optimistic;
    private int[] _candidates = new int[256];
    private readonly int[] _starts = new int[RecordComponent.MaxPlaces + 1];

    /// <summary>By unit, the places of the takes that one of its records passes.</summary>
    private ulong[] _fits = new ulong[64];

    /// <summary>By criterion of the component, the places of those behind it that are to be satisfied.</summary>
    private ulong[] _behind = [];
    private bool[] _used = new bool[64];
    private int[] _owners = new int[64];

    /// <summary>After a success: the pool's place of the criterion that uses the record; -1 where none does.</summary>
    public int OwnerOf(int record) => _owners[record];

    /// <summary>After <see cref="Prepare"/>: how many units fit any take.</summary>
    public int Units => ledger.Count - _fits.AsSpan(0, ledger.Count).Count(0UL);

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
        var behind = 0UL;
        for (var i = _component.Criteria.Length - 1; i >= 0; i--)
        {
            _behind[i] = behind;
            behind |= (subset & _component.Criteria[i].Bit) == 0 ? 0 : _component.PlacesOf(i);
        }

        _used.AsSpan(0, ledger.Count).Clear();
        _owners.AsSpan(0, ledger.Count).Fill(-1);
        return TryCriterion(0);
    }

    private void Reserve()
    {
        if (_fits.Length < ledger.Count)
        {
            _fits = new ulong[ledger.Count];
            _used = new bool[ledger.Count];
            _owners = new int[ledger.Count];
        }

        if (_behind.Length < _component.Criteria.Length)
        {
            _behind = new ulong[_component.Criteria.Length];
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
                _fits[ledger.Unit(record)] |= 1UL << place;
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

    private bool TryCriterion(int criterion)
    {
        while (criterion < _component.Criteria.Length && (_subset & _component.Criteria[criterion].Bit) == 0)
        {
            criterion++;
        }

        if (criterion == _component.Criteria.Length)
        {
            return true;
        }

        var take = _component.FirstTakeOf(criterion);
        foreach (var alternative in _component.Criteria[criterion].Alternatives)
        {
            if (TryTake(new Step(criterion, take, take + alternative.Length, PlacesOf(take, take + alternative.Length) | _behind[criterion])))
            {
                return true;
            }

            take += alternative.Length;
        }

        return false;
    }

    private ulong PlacesOf(int take, int end)
    {
        var places = 0UL;
        for (; take < end; take++)
        {
            places |= _component.Takes[take].Places;
        }

        return places;
    }

    private bool TryTake(Step step)
    {
        if (step.Take == step.EndOfAlternative)
        {
            return TryCriterion(step.Criterion + 1);
        }

        var take = _component.Takes[step.Take];
        return TryPick(step with { Ahead = step.Ahead & ~take.Places }, _starts[step.Take], take.AtLeast, take.TotalFen, take.SubstitutesAtMost);
    }

    private bool TryPick(Step step, int from, int needed, long total, int standIns)
    {
        if (needed <= 0 && total <= 0)
        {
            return TryTake(step with { Take = step.Take + 1 });
        }

        var take = _component.Takes[step.Take];
        var end = _starts[step.Take + 1];
        if (!CanReach(take, from, end, needed, total, standIns))
        {
            return false;
        }

        for (var c = from; c < end; c++)
        {
            var record = RecordOf(_candidates[c]);
            var standIn = _candidates[c] < 0 ? 1 : 0;
            if (_used[ledger.Unit(record)] || standIn > standIns || IsOutdone(step, c))
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
            if (standIn == 0 && (_fits[ledger.Unit(record)] & (step.Ahead | take.Places)) == 1UL << take.Place)
            {
                return false;
            }
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

    /// <summary>Whether all units left together would be enough, each by the record of it that contributes most.</summary>
    private bool CanReach(CompiledTake take, int from, int end, int needed, long total, int standIns)
    {
        for (var c = from; c < end && (needed > 0 || total > 0); c++)
        {
            var record = RecordOf(_candidates[c]);
            if (_used[ledger.Unit(record)] || HasEarlierOfUnit(from, c, record) || (_candidates[c] < 0 && standIns-- <= 0))
            {
                continue;
            }

            needed -= take.Deeds(ledger[record]);
            total -= take.AmountOf(ledger[record], _optimistic);
        }

        return needed <= 0 && total <= 0;
    }

    /// <summary>Candidates of a take stand in falling order of what they contribute, stand-ins last.</summary>
    private bool HasEarlierOfUnit(int from, int candidate, int record)
    {
        if (!ledger.IsShared(record))
        {
            return false;
        }

        for (var c = from; c < candidate; c++)
        {
            if (ledger.Unit(RecordOf(_candidates[c])) == ledger.Unit(record))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an earlier candidate is free and as good for all that is ahead: a division that takes this one instead need not be tried.</summary>
    private bool IsOutdone(Step step, int candidate)
    {
        var record = RecordOf(_candidates[candidate]);
        for (var c = _starts[step.Take]; c < candidate; c++)
        {
            var earlier = RecordOf(_candidates[c]);
            if (_candidates[c] < 0 == _candidates[candidate] < 0 && !_used[ledger.Unit(earlier)] && AreAlike(step.Ahead, earlier, record))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreAlike(ulong ahead, int one, int other)
    {
        var (unit, otherUnit) = (ledger.Unit(one), ledger.Unit(other));
        if (unit == otherUnit)
        {
            return true;
        }

        var fits = _fits[unit] & ahead;
        if (fits != (_fits[otherUnit] & ahead))
        {
            return false;
        }

        var (left, right) = (ledger[one], ledger[other]);
        return (fits & _component.WeightedPlaces) == 0
            || (!ledger.IsShared(one) && !ledger.IsShared(other)
                && left.ContractFen == right.ContractFen && left.TaxFen == right.TaxFen && left.Count == right.Count);
    }

    /// <summary>Where the search stands: the criterion, the take to fill, the end of the alternative tried, the places of the takes ahead.</summary>
    private readonly record struct Step(int Criterion, int Take, int EndOfAlternative, ulong Ahead);
}
