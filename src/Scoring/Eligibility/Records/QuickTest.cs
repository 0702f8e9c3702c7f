using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Decides a criterion by counting and adding, where no search is needed to know whether it can be met alone.</summary>
internal static class QuickTest
{
    /// <summary>False where only a search can tell: several takes at once, or records that count as one.</summary>
    public static bool TryDecide(RecordCriterion criterion, RecordLedger ledger, bool optimistic, out bool met)
    {
        met = false;
        if (ledger.HasShared)
        {
            return false;
        }

        var all = true;
        foreach (var alternative in criterion.Alternatives)
        {
            if (alternative.Length == 1)
            {
                met |= CanFill(alternative[0], ledger, optimistic);
            }
            else
            {
                all &= !EachCanFill(alternative, ledger, optimistic);
            }
        }

        return met || all;
    }

    private static bool EachCanFill(CompiledTake[] alternative, RecordLedger ledger, bool optimistic)
    {
        foreach (var take in alternative)
        {
            if (!CanFill(take, ledger, optimistic))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanFill(CompiledTake take, RecordLedger ledger, bool optimistic)
    {
        var (number, total) = Sum(take, ledger, optimistic);
        return number >= take.AtLeast && total >= take.TotalFen;
    }

    /// <summary>What all records that pass come to: their number or deeds, and the total of the amount added up.</summary>
    public static (long Number, long Total) Sum(CompiledTake take, RecordLedger ledger, bool optimistic)
    {
        var passing = ledger.Passing(take.Slot, optimistic);
        var (number, total) = (0L, 0L);
        for (var word = 0; word < passing.Length; word++)
        {
            if (!take.IsWeighted)
            {
                number += BitOperations.PopCount(passing[word]);
                continue;
            }

            for (var bits = passing[word]; bits != 0; bits &= bits - 1)
            {
                var record = ledger[(word * 64) + BitOperations.TrailingZeroCount(bits)];
                number += take.Deeds(record);
                total += take.AmountOf(record, optimistic);
            }
        }

        return (number + StandIns(take, ledger, optimistic), total);
    }

    private static int StandIns(CompiledTake take, RecordLedger ledger, bool optimistic)
    {
        if (take.SubstituteSlot < 0)
        {
            return 0;
        }

        var own = ledger.Passing(take.Slot, optimistic);
        var others = ledger.Passing(take.SubstituteSlot, optimistic);
        var count = 0;
        for (var word = 0; word < others.Length; word++)
        {
            count += BitOperations.PopCount(others[word] & ~own[word]);
        }

        return Math.Min(count, take.SubstitutesAtMost);
    }
}
