namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>
/// Chooses the rows of a table that are hidden when certain stages are shown: those that are not safe by themselves
/// (primary suppression), and the smallest others besides until what the hidden ones come to together is safe too
/// (complementary suppression). A reader can subtract the rows that are shown from the total, and so knows the hidden rows'
/// sum and nothing finer: as if they were one row. Each of them may be anything from nothing to that sum.
/// </summary>
internal static class PooledRows
{
    /// <returns>The hidden rows; empty when every row is shown, all when none can be.</returns>
    public static HashSet<int> Hidden(IReadOnlyList<IReadOnlyList<int>> rows, int shown, int minimum)
    {
        var hidden = Enumerable.Range(0, rows.Count).Where(row => !Chain.IsSafe(rows[row], shown, minimum)).ToHashSet();
        if (hidden.Count == 0)
        {
            return hidden;
        }

        var stages = rows[0].Count;
        var total = Chain.Drops(Chain.Sum(rows, stages), shown).ToArray();
        foreach (var next in Enumerable.Range(0, rows.Count).Where(row => !hidden.Contains(row)).OrderBy(row => rows[row][0]).ThenBy(row => row).ToArray())
        {
            if (IsSafe([.. hidden.Select(row => rows[row])], total, shown, minimum))
            {
                return hidden;
            }

            hidden.Add(next);
        }

        return hidden;
    }

    /// <summary>At least two rows, and together either enough everywhere or nothing where the whole table has nothing.</summary>
    private static bool IsSafe(IReadOnlyList<IReadOnlyList<int>> hidden, int[] total, int shown, int minimum) =>
        hidden.Count > 1
        && Chain.Drops(Chain.Sum(hidden, hidden[0].Count), shown).Zip(total).All(drop => drop.First >= minimum || drop.Second == 0);
}
