using ScoringPlatform.Scoring.Statistics.Suppression;

namespace ScoringPlatform.Scoring.Tests.Statistics.Suppression;

public sealed class CrossedSuppressionTests
{
    private static readonly int[] Worth = [6, 2, 4, 4, 6, 3];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 100)];

    [Fact]
    public void Of_LargeCells_ShowsAllThreeTables()
    {
        // 10 + 20 = 30, 30 + 40 = 70; 10 + 30 = 40, 20 + 40 = 60.
        var shown = CrossedSuppression.Of([[[10], [20]], [[30], [40]]], [100], [1], 5);

        Assert.Equal([30, 70], shown.Rows.Select(row => row[0]));
        Assert.Equal([40, 60], shown.Columns.Select(column => column[0]));
        Assert.Equal([10, 20, 30, 40], shown.Cells.SelectMany(row => row.Select(cell => cell[0])));
    }

    [Fact]
    public void Of_OneSmallCell_HidesAFourCornered()
    {
        // The 2 falls out of its row (22 − 20) and of its column (12 − 10), so that its row's other cell and a second row are
        // hidden: 22 and 20 by 12 and 30 in the block. The margins stay.
        var shown = CrossedSuppression.Of([[[2], [20]], [[10], [10]], [[40], [60]]], [142], [1], 5);

        Assert.Equal([22, 20, 100], shown.Rows.Select(row => row[0]));
        Assert.Equal([52, 90], shown.Columns.Select(column => column[0]));
        Assert.Equal([null, null, null, null, 40, 60], shown.Cells.SelectMany(row => row.Select(cell => cell[0])));
    }

    [Fact]
    public void Of_SmallMargin_HidesItsCellsToo()
    {
        // The third row has 3: hidden with the 30, the margin 33 between them.
        var shown = CrossedSuppression.Of([[[50], [50]], [[15], [15]], [[3], [0]]], [133], [1], 5);

        Assert.Equal([100, null, null], shown.Rows.Select(row => row[0]));
        Assert.Equal([50, 50, null, null], shown.Cells.Take(2).SelectMany(row => row.Select(cell => cell[0])));
    }

    [Fact]
    public void Of_CellThatFollowsFromAZero_IsShown()
    {
        // The second column has nobody in the first row: its row shows 8, and 8 − 0.
        var shown = CrossedSuppression.Of([[[8], [0]], [[20], [30]]], [58], [1], 5);

        Assert.Equal([8, 0, 20, 30], shown.Cells.SelectMany(row => row.Select(cell => cell[0])));
    }

    [Fact]
    public void Of_OneColumn_IsTheTableOfTheRows()
    {
        var shown = CrossedSuppression.Of([[[30]], [[18]], [[9]], [[3]]], [60], [1], 5);

        Assert.Equal(shown.Rows.Select(row => row[0]), shown.Cells.Select(row => row[0][0]));
        Assert.Equal([30, 18, null, null], shown.Rows.Select(row => row[0]));
    }

    /// <summary>
    /// No hidden count of any of the three tables can be told to less than the minimum from all three and two further tables
    /// of the same total; and what is shown is true.
    /// </summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_AnyYear_NoHiddenCountCanBeTold(int seed)
    {
        var random = new Random(seed);
        var cells = RandomCells.Crossed(random);
        var minimum = random.Next(2, 11);
        int[] sum = [.. Enumerable.Range(0, RandomCells.Stages).Select(stage => cells.Sum(row => row.Sum(cell => cell[stage])))];
        var total = TableSuppression.OfTotal(sum, Worth, minimum);
        var shown = CrossedSuppression.Of(cells, total, Worth, minimum);
        var other = Deal(random, sum);
        var attacker = new Attacker(total);
        var rows = attacker.Add(shown.Rows);
        var columns = attacker.Add(shown.Columns);
        var crossed = attacker.AddCrossed(shown.Cells, rows, columns);
        attacker.Add(TableSuppression.OfRows(other, total, Worth, minimum));

        for (var row = 0; row < rows.Length; row++)
        {
            Check(attacker, shown.Rows[row], rows[row], [.. Sum(cells[row])], minimum, $"seed {seed}, row {row}");
            for (var column = 0; column < columns.Length; column++)
            {
                Check(attacker, shown.Cells[row][column], crossed[row][column], cells[row][column], minimum, $"seed {seed}, cell {row}, {column}");
            }
        }

        for (var column = 0; column < columns.Length; column++)
        {
            Check(attacker, shown.Columns[column], columns[column], [.. Sum(cells.Select(row => row[column]))], minimum, $"seed {seed}, column {column}");
        }
    }

    private static void Check(Attacker attacker, int?[] shown, int place, int[] counts, int minimum, string where)
    {
        for (var stage = 0; stage < shown.Length; stage++)
        {
            if (shown[stage] is { } count)
            {
                Assert.Equal(counts[stage], count);
            }
            else
            {
                var width = attacker.Width(place, stage);
                Assert.True(width > minimum - 1e-6, $"{where}, stage {stage}: {counts[stage]} is told to {width} under {minimum}");
            }
        }
    }

    private static IEnumerable<int> Sum(IEnumerable<int[]> cells) =>
        Enumerable.Range(0, RandomCells.Stages).Select(stage => cells.Sum(cell => cell[stage]));

    /// <summary>Deals the same people out to the groups of another table.</summary>
    private static int[][] Deal(Random random, int[] sum)
    {
        var groups = Enumerable.Range(0, random.Next(2, 5)).Select(_ => new int[RandomCells.Stages]).ToArray();
        for (var stage = 0; stage < RandomCells.Stages; stage++)
        {
            var lost = sum[stage] - (stage + 1 < RandomCells.Stages ? sum[stage + 1] : 0);
            for (; lost > 0; lost--)
            {
                var group = groups[random.Next(groups.Length)];
                for (var earlier = 0; earlier <= stage; earlier++)
                {
                    group[earlier]++;
                }
            }
        }

        return [.. groups.Where(group => group[0] > 0)];
    }
}
