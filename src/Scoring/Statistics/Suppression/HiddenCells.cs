namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>What of a table is shown.</summary>
internal static class HiddenCells
{
    /// <summary>The counts of rows with nulls for what is suppressed.</summary>
    /// <param name="rows">The counts.</param>
    /// <param name="shown">The stages that are shown.</param>
    /// <param name="hidden">The rows of which nothing is.</param>
    /// <param name="total">What is shown of their sum.</param>
    public static int?[][] Apply(IReadOnlyList<IReadOnlyList<int>> rows, int shown, HashSet<int> hidden, IReadOnlyList<int?> total)
    {
        int?[][] table = [.. rows.Select((row, index) => Show(row, hidden.Contains(index) ? 0 : shown))];
        FillImplied(table, rows, total);
        return table;
    }

    public static int?[] Show(IReadOnlyList<int> row, int shown) =>
        [.. row.Select((count, stage) => Chain.Shows(shown, stage) ? (int?)count : null)];

    /// <summary>
    /// Shows what follows from what is shown: stages between two equal counts, a stage that a single row lacks, and nothing
    /// where what is shown has the total already. A reader knows these anyway, and a cell that can be told is not to be
    /// marked as suppressed.
    /// </summary>
    public static void FillImplied(int?[][] table, IReadOnlyList<IReadOnlyList<int>> rows, IReadOnlyList<int?> total)
    {
        for (var missing = int.MaxValue; Missing(table) < missing;)
        {
            missing = Missing(table);
            FillEqual(table, rows);
            FillFromTotal(table, rows, total);
        }
    }

    public static int Missing(int?[][] table) => table.Sum(row => row.Count(count => count is null));

    private static void FillEqual(int?[][] table, IReadOnlyList<IReadOnlyList<int>> rows)
    {
        for (var row = 0; row < table.Length; row++)
        {
            for (var stage = 0; stage < table[row].Length; stage++)
            {
                var above = table[row][..stage].LastOrDefault(count => count is not null);
                var below = table[row][stage..].FirstOrDefault(count => count is not null);
                if (table[row][stage] is null && (above == 0 || (above is not null && above == below)))
                {
                    table[row][stage] = rows[row][stage];
                }
            }
        }
    }

    private static void FillFromTotal(int?[][] table, IReadOnlyList<IReadOnlyList<int>> rows, IReadOnlyList<int?> total)
    {
        for (var stage = 0; stage < total.Count; stage++)
        {
            var missing = Enumerable.Range(0, table.Length).Where(row => table[row][stage] is null).ToArray();
            if (total[stage] is { } sum && (missing.Length == 1 || table.Sum(row => row[stage] ?? 0) == sum))
            {
                foreach (var row in missing)
                {
                    table[row][stage] = rows[row][stage];
                }
            }
        }
    }
}
