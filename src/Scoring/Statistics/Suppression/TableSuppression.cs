namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>
/// Suppression in one table whose rows part a total that is known. Of all sets of stages the one is taken that shows most;
/// for each, <see cref="PooledRows"/> says which rows have to be hidden. Sources: threshold rule and complementary
/// suppression as in A. Hundepool et al., <i>Statistical Disclosure Control</i>, 2012, chapter 4; the bounds of a hidden
/// cell are those of M. Fréchet for tables with given margins.
/// </summary>
/// <remarks>
/// Proof that a hidden cell can be nothing less than <c>minimum</c> wide. Let a reader know the total's drop
/// <c>X</c> at every stage, each 0 or at least <c>minimum</c> because the total is safe, and let rows stand for the rows
/// shown and the pool of hidden ones; the drops <c>d</c> of rows between shown stages are 0 or at least <c>minimum</c> too.
/// Drops at stages inside such a run form a table with these margins and the sum <c>N</c>. A cell of it lies between
/// <c>max(0, d + X − N)</c> and <c>min(d, X)</c>, both are reached, and their distance is
/// <c>min(d, X, N − d, N − X)</c>: at least <c>minimum</c>, as <c>N − d</c> and <c>N − X</c> are sums of such numbers, or
/// 0 where a row or stage has nothing or everything, which then follows from published zeros and is shown. A row inside the
/// pool may be anything from nothing to the pool's own count. Other tables of the same total add nothing, because the
/// persons lost at one stage can be dealt out to the groups of each table independently.
/// </remarks>
public static class TableSuppression
{
    /// <summary>The stages of a single chain, such as the whole year, that are shown: the set that is worth most and is safe.</summary>
    /// <param name="counts">Along the stages, none greater than the one before.</param>
    /// <param name="worth">What each stage is worth to readers, at least 1.</param>
    /// <param name="minimum">The least count that may be seen.</param>
    /// <returns>Null is suppressed.</returns>
    public static int?[] OfTotal(IReadOnlyList<int> counts, IReadOnlyList<int> worth, int minimum)
    {
        var best = Enumerable.Range(0, 1 << counts.Count)
            .Where(shown => Chain.IsSafe(counts, shown, minimum))
            .MaxBy(shown => Chain.Worth(shown, worth));
        return [.. counts.Select((count, stage) => Chain.Shows(best, stage) ? (int?)count : null)];
    }

    /// <param name="rows">
    /// The counts of each row along the stages, none greater than the one before; at least one row. Rows without anybody
    /// belong to them: a list of those alone that have somebody would tell that a hidden row is not empty.
    /// </param>
    /// <param name="total">The total as it is shown: a stage that is hidden there is hidden in the table too.</param>
    /// <param name="worth">What each stage is worth to readers, at least 1.</param>
    /// <param name="minimum">The least count that may be seen.</param>
    /// <returns>The rows with null for what is suppressed.</returns>
    public static int?[][] OfRows(
        IReadOnlyList<IReadOnlyList<int>> rows, IReadOnlyList<int?> total, IReadOnlyList<int> worth, int minimum)
    {
        var (shown, hidden) = Sets(total)
            .Select(set => (Shown: set, Hidden: PooledRows.Hidden(rows, set, minimum)))
            .MaxBy(plan => (long)Chain.Worth(plan.Shown, worth) * (rows.Count - plan.Hidden.Count));
        return HiddenCells.Apply(rows, shown, hidden, total);
    }

    /// <summary>Every set of the stages that the total shows.</summary>
    internal static IEnumerable<int> Sets(IReadOnlyList<int?> total)
    {
        var allowed = total.Select((count, stage) => count is null ? 0 : 1 << stage).Sum();
        return Enumerable.Range(0, 1 << total.Count).Where(set => (set & ~allowed) == 0);
    }
}
