namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>
/// Suppression in two tables that share their applications and in the table that crosses them, such as level, specialty, and
/// level by specialty. All three show the same stages. Where a crossed cell has to be hidden, all cells of its row are, and
/// rows besides until the hidden block, seen with its margins, tells no cell to less than the minimum.
/// </summary>
/// <remarks>
/// For each drop the hidden block is a table with known margins: <c>a</c> for a row, <c>b</c> for a column less what is shown
/// of it, and the sum <c>N</c>. Fréchet's bounds leave a cell a width of <c>min(a, b, N − a, N − b)</c>. With every row in
/// the block, <c>a</c> and <c>b</c> are the margins' own drops, 0 or at least the minimum, so that the search always ends.
/// </remarks>
public static class CrossedSuppression
{
    /// <param name="cells">The counts along the stages by row and column.</param>
    /// <param name="total">The total as it is shown.</param>
    /// <param name="worth">What each stage is worth to readers, at least 1.</param>
    /// <param name="minimum">The least count that may be seen.</param>
    public static CrossedTables Of(int[][][] cells, IReadOnlyList<int?> total, IReadOnlyList<int> worth, int minimum)
    {
        var plan = TableSuppression.Sets(total)
            .Select(shown => new CrossedPlan(cells, shown, minimum))
            .MaxBy(one => (long)Chain.Worth(one.Shown, worth) * one.CellsShown)!;
        return plan.Apply(total);
    }
}
