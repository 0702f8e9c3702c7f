namespace ScoringPlatform.Scoring.Tests.Statistics.Suppression;

/// <summary>Seeded tables of nested counts: ordinary years and nasty ones.</summary>
internal static class RandomCells
{
    public const int Stages = 6;

    /// <summary>The counts of one group: how many were handed in, and at each stage those who did not fall.</summary>
    public static int[] Group(Random random, int most)
    {
        var counts = new int[Stages];
        var left = random.Next(1, most + 1);
        for (var stage = 0; stage < Stages; stage++)
        {
            counts[stage] = left;
            left -= random.Next(4) switch
            {
                0 => 0,
                1 => Math.Min(left, random.Next(3)),
                2 => random.Next(left + 1),
                _ => left / 4,
            };
        }

        return counts;
    }

    /// <summary>One to fifteen groups; in some years all small, in some one that outweighs the rest, in some all alike.</summary>
    public static int[][] Table(Random random)
    {
        var groups = random.Next(1, 16);
        var most = random.Next(5) switch { 0 => 4, 1 => 12, 2 => 40, 3 => 200, _ => 1000 };
        var rows = Enumerable.Range(0, groups).Select(_ => random.Next(6) == 0 ? new int[Stages] : Group(random, most)).ToArray();
        if (random.Next(4) == 0)
        {
            rows[0] = Group(random, 5000);
        }

        return random.Next(5) == 0 ? [.. rows.Select(_ => (int[])rows[^1].Clone())] : rows;
    }

    /// <summary>One to five rows by one to three columns, with pairs that have nobody.</summary>
    public static int[][][] Crossed(Random random)
    {
        var (rows, columns) = (random.Next(1, 6), random.Next(1, 4));
        var most = random.Next(4) switch { 0 => 5, 1 => 20, 2 => 80, _ => 600 };
        var cells = Enumerable.Range(0, rows)
            .Select(row => Enumerable.Range(0, columns)
                .Select(column => random.Next(5) == 0 && column != row % columns ? new int[Stages] : Group(random, most))
                .ToArray())
            .ToArray();
        for (var column = 0; column < columns; column++)
        {
            if (cells.All(row => row[column][0] == 0))
            {
                cells[0][column] = Group(random, most);
            }
        }

        return cells;
    }
}
