namespace ScoringPlatform.Scoring.Tests.Statistics.Suppression;

/// <summary>
/// A reader who has every published table and solves for what is not in it. The unknowns are those lost at each stage in each
/// row of each table; what is known: each table's rows sum to the same total, and every count that is shown.
/// </summary>
internal sealed class Attacker
{
    private readonly List<(IReadOnlyDictionary<int, int> Of, int Value)> sums = [];
    private readonly int stages;
    private int unknowns;
    private LinearBounds? bounds;

    public Attacker(int?[] total)
    {
        stages = total.Length;
        Total = Take(total);
    }

    /// <summary>The unknowns of the total.</summary>
    public int Total { get; }

    /// <summary>Adds a table that parts the total. Rows without anybody are listed too, so that listing tells nothing.</summary>
    /// <returns>The unknowns of each row.</returns>
    public int[] Add(int?[][] table)
    {
        var rows = table.Select(Take).ToArray();
        Equal(rows, Total);
        return rows;
    }

    /// <summary>Adds a table whose rows and columns sum to rows that were added.</summary>
    public int[][] AddCrossed(int?[][][] table, int[] rows, int[] columns)
    {
        var cells = table.Select(row => row.Select(Take).ToArray()).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            Equal(cells[row], rows[row]);
        }

        for (var column = 0; column < columns.Length; column++)
        {
            Equal([.. cells.Select(row => row[column])], columns[column]);
        }

        return cells;
    }

    /// <summary>How far apart the least and the greatest count are that the reader must think possible.</summary>
    public double Width(int row, int stage)
    {
        bounds ??= new LinearBounds(unknowns, sums, []);
        var (low, high) = bounds.Of(From(row, stage));
        return high - low;
    }

    private int Take(int?[] counts)
    {
        var first = unknowns;
        unknowns += stages;
        for (var stage = 0; stage < stages; stage++)
        {
            if (counts[stage] is { } count)
            {
                sums.Add((From(first, stage), count));
            }
        }

        return first;
    }

    private void Equal(int[] parts, int whole)
    {
        for (var stage = 0; stage < stages; stage++)
        {
            var sum = parts.ToDictionary(part => part + stage, _ => 1);
            sum.Add(whole + stage, -1);
            sums.Add((sum, 0));
        }
    }

    /// <summary>A count is all those lost at its stage or later, the last stage standing for those who stayed.</summary>
    private Dictionary<int, int> From(int row, int stage) =>
        Enumerable.Range(row + stage, stages - stage).ToDictionary(unknown => unknown, _ => 1);
}
