using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Explains a criterion that is decided by records.</summary>
internal static class RecordAccounts
{
    private const long FenPerYuan = 100;

    public static CriterionAccount Of(EvaluationState state, RecordCriterion criterion, Truth truth, IReadOnlyList<string> records)
    {
        var nearest = Nearest(state, criterion);
        return truth switch
        {
            Truth.True => new(Say.That("records.met", Say.List(records)), nearest.Needed, nearest.Found),
            Truth.Unknown => new(Say.That("records.pending", Say.List(records)), nearest.Needed, nearest.Found),
            _ when nearest.Found >= nearest.Needed => new(Say.That("records.usedElsewhere"), nearest.Needed, nearest.Found),
            _ when nearest.Total => new(
                Say.That(Code(nearest.Fact), Say.Number(nearest.Needed), Say.Number(nearest.Found)), nearest.Needed, nearest.Found),
            _ => new(Say.That("records.short", Say.Number(nearest.Needed), Say.Number(nearest.Found)), nearest.Needed, nearest.Found),
        };
    }

    private static string Code(AchievementFact? fact) => fact == AchievementFact.Tax ? "records.taxShort" : "records.contractShort";

    /// <summary>The alternative that comes closest, by its first take that falls short; the first written where two are equal.</summary>
    private static Comparison Nearest(EvaluationState state, RecordCriterion criterion)
    {
        var best = default(Comparison);
        foreach (var alternative in criterion.Alternatives)
        {
            var least = Compare(state, alternative[0]);
            foreach (var take in alternative)
            {
                var other = Compare(state, take);
                least = other.IsNearerThan(least) ? least : other;
            }

            best = best.Needed == 0 || least.IsNearerThan(best) ? least : best;
        }

        return best;
    }

    private static Comparison Compare(EvaluationState state, CompiledTake take)
    {
        var (number, _) = QuickTest.Sum(take, state.Ledger, false);
        if (number < take.AtLeast || take.Amount is null)
        {
            return new Comparison(take.AtLeast, Deeds(state, take, number), false, null);
        }

        return new Comparison(take.TotalFen / FenPerYuan, Total(state, take) / FenPerYuan, true, take.Definition.TotalOf);
    }

    private static long Deeds(EvaluationState state, CompiledTake take, long number)
    {
        if (!take.Definition.Deeds)
        {
            return number;
        }

        var deeds = 0L;
        for (var record = 0; record < state.Ledger.Count; record++)
        {
            deeds += state.Ledger.Outcome(take.Slot, record) == Truth.True ? Math.Max(0, state.Ledger[record].Count ?? 1) : 0;
        }

        return deeds;
    }

    private static long Total(EvaluationState state, CompiledTake take)
    {
        var total = 0L;
        for (var record = 0; record < state.Ledger.Count; record++)
        {
            if (state.Ledger.Outcome(take.Slot, record) == Truth.True)
            {
                total = Math.Min(long.MaxValue - (take.Amount!(state.Ledger[record]) ?? 0), total) + (take.Amount(state.Ledger[record]) ?? 0);
            }
        }

        return total;
    }

    private readonly record struct Comparison(long Needed, long Found, bool Total, AchievementFact? Fact)
    {
        /// <summary>Whether a greater part of what is needed is there; by cross multiplication, exactly.</summary>
        public bool IsNearerThan(Comparison other) =>
            (Int128)Math.Min(Found, Needed) * other.Needed > (Int128)Math.Min(other.Found, other.Needed) * Needed;
    }
}
