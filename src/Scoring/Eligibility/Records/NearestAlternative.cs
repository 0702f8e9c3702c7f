using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>The numbers to show for a criterion decided by records: those of its alternative that comes closest.</summary>
/// <param name="Needed">Records or deeds, or yuan where <paramref name="TotalOf"/> is set.</param>
/// <param name="Found">The same of the records that fit for certain.</param>
internal readonly record struct NearestAlternative(long Needed, long Found, AchievementFact? TotalOf)
{
    private const long FenPerYuan = 100;

    /// <summary>Says what is short.</summary>
    public Explanation Shortfall => Say.That(
        TotalOf switch
        {
            AchievementFact.Tax => "records.taxShort",
            not null => "records.contractShort",
            _ => "records.short",
        },
        Say.Number(Needed),
        Say.Number(Found));

    /// <summary>The alternative with the greatest part of what it needs; the first written where two are equal.</summary>
    public static NearestAlternative Of(RecordLedger ledger, RecordCriterion criterion)
    {
        var best = default(NearestAlternative);
        foreach (var alternative in criterion.Alternatives)
        {
            var nearest = OfTakes(ledger, alternative);
            best = best.Needed == 0 || nearest.IsNearerThan(best) ? nearest : best;
        }

        return best;
    }

    /// <summary>The same where no record fits anything.</summary>
    public static NearestAlternative OfNothing(RecordCriterion criterion)
    {
        var first = criterion.Alternatives[0];
        return new NearestAlternative(first[0].AtLeast, 0, null);
    }

    /// <summary>The take that falls short most; where each could be filled, all of them together.</summary>
    private static NearestAlternative OfTakes(RecordLedger ledger, CompiledTake[] takes)
    {
        var least = Of(ledger, takes[0]);
        foreach (var take in takes)
        {
            var other = Of(ledger, take);
            least = least.IsNearerThan(other) ? other : least;
        }

        if (takes.Length == 1 || least.Found < least.Needed)
        {
            return least;
        }

        var fitting = new HashSet<int>();
        foreach (var take in takes)
        {
            fitting.UnionWith(Enumerable.Range(0, ledger.Count).Where(record => ledger.Outcome(take.Slot, record) == Truth.True).Select(ledger.Unit));
        }

        return new NearestAlternative(takes.Sum(take => take.AtLeast), fitting.Count, null);
    }

    private static NearestAlternative Of(RecordLedger ledger, CompiledTake take)
    {
        var (number, total) = Sum(ledger, take);
        return number < take.AtLeast || take.Amount is null
            ? new NearestAlternative(take.AtLeast, number, null)
            : new NearestAlternative(take.TotalFen / FenPerYuan, (long)Int128.Min(long.MaxValue, total) / FenPerYuan, take.Definition.TotalOf);
    }

    /// <summary>Records or deeds, and the total; of records that count as one, only the first.</summary>
    private static (long Number, Int128 Total) Sum(RecordLedger ledger, CompiledTake take)
    {
        var (number, total) = (0L, (Int128)0);
        for (var record = 0; record < ledger.Count; record++)
        {
            if (ledger.Outcome(take.Slot, record) == Truth.True && !(ledger.IsShared(record) && HasEarlierTwin(ledger, take, record)))
            {
                number += take.Definition.Deeds ? Math.Max(0, ledger[record].Count ?? 1) : 1;
                total += take.Amount?.Invoke(ledger[record]) ?? 0;
            }
        }

        return (number + Math.Min(StandIns(ledger, take), take.SubstitutesAtMost), total);
    }

    private static bool HasEarlierTwin(RecordLedger ledger, CompiledTake take, int record)
    {
        for (var earlier = 0; earlier < record; earlier++)
        {
            if (ledger.Unit(earlier) == ledger.Unit(record) && ledger.Outcome(take.Slot, earlier) == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    private static int StandIns(RecordLedger ledger, CompiledTake take) => take.SubstituteSlot < 0 ? 0 : Enumerable.Range(0, ledger.Count)
        .Count(record => ledger.Outcome(take.SubstituteSlot, record) == Truth.True && ledger.Outcome(take.Slot, record) != Truth.True);

    /// <summary>Whether a greater part of what is needed is there; by cross multiplication, exactly.</summary>
    private bool IsNearerThan(NearestAlternative other) =>
        (Int128)Math.Min(Found, Needed) * other.Needed > (Int128)Math.Min(other.Found, other.Needed) * Needed;
}
