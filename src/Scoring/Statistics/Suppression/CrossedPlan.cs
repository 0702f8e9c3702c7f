namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>What a crossed table and its margins hide when certain stages are shown.</summary>
internal sealed class CrossedPlan
{
    private readonly int[][][] cells;
    private readonly int[][] rows;
    private readonly int[][] columns;
    private readonly HashSet<int> hiddenRows;
    private readonly HashSet<int> hiddenColumns;
    private readonly HashSet<int> block;

    public CrossedPlan(int[][][] cells, int shown, int minimum)
    {
        var stages = cells[0][0].Length;
        this.cells = cells;
        Shown = shown;
        rows = [.. cells.Select(row => Chain.Sum(row, stages))];
        columns = [.. Enumerable.Range(0, cells[0].Length).Select(column => Chain.Sum(cells.Select(row => row[column]), stages))];
        hiddenRows = PooledRows.Hidden(rows, shown, minimum);
        hiddenColumns = PooledRows.Hidden(columns, shown, minimum);
        block = Block(minimum);
    }

    public int Shown { get; }

    /// <summary>How many rows, columns and crossed cells are shown.</summary>
    public int CellsShown =>
        rows.Length - hiddenRows.Count + columns.Length - hiddenColumns.Count + (rows.Length - block.Count) * columns.Length;

    public CrossedTables Apply(IReadOnlyList<int?> total)
    {
        var shownRows = HiddenCells.Apply(rows, Shown, hiddenRows, total);
        var shownColumns = HiddenCells.Apply(columns, Shown, hiddenColumns, total);
        var crossed = cells.Select((row, index) => row.Select(cell => HiddenCells.Show(cell, block.Contains(index) ? 0 : Shown)).ToArray()).ToArray();
        FillImplied(crossed, shownRows, shownColumns);
        return new CrossedTables(shownRows, shownColumns, crossed);
    }

    /// <summary>
    /// The rows whose crossed cells are hidden: a hidden margin hides its cells, an unsafe cell its row. If a column's margin
    /// is hidden, every row is.
    /// </summary>
    private HashSet<int> Block(int minimum)
    {
        var unsafeRows = Enumerable.Range(0, rows.Length).Where(row => cells[row].Any(cell => !Chain.IsSafe(cell, Shown, minimum)));
        var hidden = hiddenColumns.Count > 0 ? [.. Enumerable.Range(0, rows.Length)] : hiddenRows.Union(unsafeRows).ToHashSet();
        foreach (var next in Enumerable.Range(0, rows.Length).Where(row => !hidden.Contains(row)).OrderBy(row => rows[row][0]).ThenBy(row => row).ToArray())
        {
            if (hidden.Count == 0 || IsSafe(hidden, minimum))
            {
                return hidden;
            }

            hidden.Add(next);
        }

        return hidden;
    }

    private bool IsSafe(HashSet<int> hidden, int minimum)
    {
        var single = hidden.Where(row => !hiddenRows.Contains(row)).Select(row => new[] { row });
        int[][] groups = hiddenRows.Count > 0 ? [.. single, [.. hiddenRows]] : [.. single];
        var drops = groups.Select(group => Enumerable.Range(0, columns.Length)
            .Select(column => Chain.Drops(Chain.Sum(group.Select(row => cells[row][column]), columns[0].Length), Shown).ToArray())
            .ToArray()).ToArray();
        return Enumerable.Range(0, drops[0][0].Length).All(drop => IsSafe([.. drops.Select(group => group.Select(cell => cell[drop]).ToArray())], minimum));
    }

    /// <summary>Whether the margins of one drop leave every cell of the block wide enough, or tell it to be safe.</summary>
    private static bool IsSafe(int[][] drops, int minimum)
    {
        var sum = drops.Sum(row => row.Sum());
        var byColumn = Enumerable.Range(0, drops[0].Length).Select(column => drops.Sum(row => row[column])).ToArray();
        return drops.All(row => row.Select((drop, column) =>
        {
            var own = row.Sum();
            var width = Math.Min(Math.Min(own, byColumn[column]), Math.Min(sum - own, sum - byColumn[column]));
            return width >= minimum || (width == 0 && (drop == 0 || drop >= minimum));
        }).All(safe => safe));
    }

    /// <summary>Shows crossed cells that follow from shown margins: one that is missing alone in its row or column, or has nothing.</summary>
    private void FillImplied(int?[][][] crossed, int?[][] shownRows, int?[][] shownColumns)
    {
        for (var again = true; again;)
        {
            again = false;
            for (var row = 0; row < rows.Length; row++)
            {
                again |= Fill(crossed[row], cells[row], shownRows[row]);
            }

            for (var column = 0; column < columns.Length; column++)
            {
                var line = crossed.Select(row => row[column]).ToArray();
                again |= Fill(line, [.. cells.Select(row => row[column])], shownColumns[column]);
            }
        }
    }

    /// <summary>Fills the cells of one line of the crossed table from its margin.</summary>
    private static bool Fill(int?[][] line, int[][] counts, int?[] margin)
    {
        var before = HiddenCells.Missing(line);
        HiddenCells.FillImplied(line, counts, margin);
        return before != HiddenCells.Missing(line);
    }
}
