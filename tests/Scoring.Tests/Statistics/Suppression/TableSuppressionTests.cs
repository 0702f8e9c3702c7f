using ScoringPlatform.Scoring.Statistics.Suppression;

namespace ScoringPlatform.Scoring.Tests.Statistics.Suppression;

public sealed class TableSuppressionTests
{
    private static readonly int[] Two = [1, 1];
    private static readonly int[] Worth = [6, 2, 4, 4, 6, 3];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 100)];

    [Fact]
    public void OfTotal_LargeDrops_ShowsEverything() =>
        Assert.Equal([40, 30, 0], TableSuppression.OfTotal([40, 30, 0], [1, 1, 1], 5)); // 40 − 30 = 10, 30 − 0 = 30

    [Fact]
    public void OfTotal_SmallDrop_HidesOneOfTheTwo() =>
        Assert.Equal([40, null, 20], TableSuppression.OfTotal([40, 38, 20], [2, 1, 2], 5)); // 40 − 38 = 2 would tell who fell

    [Fact]
    public void OfTotal_SmallDrop_KeepsWhatIsWorthMore() =>
        Assert.Equal([null, 38, 20], TableSuppression.OfTotal([40, 38, 20], [1, 2, 2], 5));

    [Fact]
    public void OfTotal_AtTheMinimum_IsShownAndBelowItIsNot()
    {
        Assert.Equal([5, 0], TableSuppression.OfTotal([5, 0], Two, 5));
        Assert.Equal([null, 0], TableSuppression.OfTotal([4, 0], Two, 5));
    }

    [Fact]
    public void OfTotal_AllPassOrNone_IsShown()
    {
        // A 0 is nobody, as a numerator and as a complement.
        Assert.Equal([12, 12], TableSuppression.OfTotal([12, 12], Two, 5));
        Assert.Equal([12, 0], TableSuppression.OfTotal([12, 0], Two, 5));
    }

    [Fact]
    public void OfTotal_CountsThatGrow_AreNotShownTogether() =>
        Assert.Equal([10, null], TableSuppression.OfTotal([10, 25], [2, 1], 5));

    [Fact]
    public void OfRows_OneSmallRow_HidesASecondSoThatNoDifferenceTellsIt()
    {
        // 60 handed in: 30 + 18 + 9 + 3. Hiding the 3 alone, 60 − 30 − 18 − 9 = 3 would tell it. With the 9 the pool has 12.
        var table = TableSuppression.OfRows([[30], [18], [9], [3]], [60], [1], 5);

        Assert.Equal([30, 18, null, null], table.Select(row => row[0]));
    }

    [Fact]
    public void OfRows_PoolTooSmall_TakesAThirdRow()
    {
        // 2 + 2 = 4 are fewer than 5. With the 7 they are 11.
        var table = TableSuppression.OfRows([[30], [7], [2], [2]], [41], [1], 5);

        Assert.Equal([30, null, null, null], table.Select(row => row[0]));
    }

    [Fact]
    public void OfRows_OnlyTwoRowsOneSmall_HidesTheTable() =>
        Assert.Equal([null, null], TableSuppression.OfRows([[30], [3]], [33], [1], 5).Select(row => row[0]));

    [Fact]
    public void OfRows_EmptyRowBesideASmallOne_IsHiddenWithIt()
    {
        // The empty row is as good a place for the 3 as its own; both need the 9 besides, for 3 + 0 are fewer than 5.
        var table = TableSuppression.OfRows([[30], [0], [9], [3]], [42], [1], 5);

        Assert.Equal([30, null, null, null], table.Select(row => row[0]));
    }

    [Fact]
    public void OfRows_FewFailed_HidesAsFewPassed()
    {
        // 20 voted on and 18 through: 2 failed. The second group has 2 through. Both sides are small cells.
        var table = TableSuppression.OfRows([[20, 18], [20, 2], [20, 10], [20, 10]], [80, 40], [2, 1], 5);

        Assert.All(table, row => Assert.Equal(20, row[0]));
        Assert.All(table, row => Assert.Null(row[1]));
    }

    [Fact]
    public void OfRows_ManySafeRows_ShowBothStagesAndHideRows()
    {
        // Eight rows of 20 with 10 through, and two with 18 through: hiding two rows shows 16 counts, hiding the stage 10.
        int[][] rows = [.. Enumerable.Repeat(new[] { 20, 10 }, 8), [20, 18], [20, 18]];
        var table = TableSuppression.OfRows(rows, [200, 116], Two, 5);

        // The pool is 40 with 36 through: 4 failed, fewer than 5, so that one more row is hidden: 60 with 46.
        Assert.Equal(7, table.Count(row => row[0] is not null && row[1] is not null));
        Assert.Equal(3, table.Count(row => row[0] is null && row[1] is null));
    }

    [Fact]
    public void OfRows_StageHiddenInTheTotal_IsHiddenInEveryRow()
    {
        // Shown in all rows it would be told by their sum.
        var table = TableSuppression.OfRows([[30, 20, 10], [30, 20, 10]], [60, null, 20], [1, 1, 1], 5);

        Assert.All(table, row => Assert.Equal([30, null, 10], row));
    }

    [Fact]
    public void OfRows_StageBetweenEqualCounts_IsShownBecauseItFollows()
    {
        // The first row loses 3 at the second stage, the second row nobody: with 25 before and after, its second count is 25.
        var table = TableSuppression.OfRows([[30, 27, 20], [25, 25, 25], [30, 27, 20]], [85, 79, 65], [2, 1, 2], 5);

        Assert.Equal([30, null, 20], table[0]);
        Assert.Equal([25, 25, 25], table[1]);
    }

    [Fact]
    public void OfRows_OneRow_IsTheTotal() =>
        Assert.Equal([40, null, 20], TableSuppression.OfRows([[40, 38, 20]], [40, null, 20], [1, 1, 1], 5)[0]);

    [Fact]
    public void OfRows_NothingShownInTheTotal_ShowsNothing() =>
        Assert.All(TableSuppression.OfRows([[3], [1]], [null], [1], 5), row => Assert.Null(row[0]));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfRows_AnyTable_ShowsOnlyTrueCountsThatAreSafe(int seed)
    {
        var random = new Random(seed);
        var rows = RandomCells.Table(random);
        var minimum = random.Next(2, 11);
        var table = TableSuppression.OfRows(rows, Total(rows, minimum), Worth, minimum);

        for (var row = 0; row < rows.Length; row++)
        {
            var shown = Enumerable.Range(0, RandomCells.Stages).Where(stage => table[row][stage] is not null).ToArray();
            Assert.All(shown, stage => Assert.Equal(rows[row][stage], table[row][stage]));
            Assert.All(
                shown.Zip(shown.Skip(1), (first, second) => rows[row][first] - rows[row][second]).Concat(shown.TakeLast(1).Select(stage => rows[row][stage])),
                drop => Assert.True(drop == 0 || drop >= minimum, $"seed {seed}: row {row} shows a drop of {drop} under {minimum}"));
        }
    }

    /// <summary>No hidden count, whatever its size, can be told to less than the minimum from the table and its total.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfRows_AnyTable_NoHiddenCountCanBeTold(int seed)
    {
        var random = new Random(1000 + seed);
        var rows = RandomCells.Table(random);
        var minimum = random.Next(2, 11);
        var total = Total(rows, minimum);
        var table = TableSuppression.OfRows(rows, total, Worth, minimum);
        var attacker = new Attacker(total);
        var places = attacker.Add(table);
        Assert.All(
            Enumerable.Range(0, rows.Length).SelectMany(row => Enumerable.Range(0, RandomCells.Stages).Where(stage => table[row][stage] is null).Select(stage => (row, stage))),
            hidden => Assert.True(
                attacker.Width(places[hidden.row], hidden.stage) > minimum - 1e-6,
                $"seed {seed}: row {hidden.row}, stage {hidden.stage} is told to {attacker.Width(places[hidden.row], hidden.stage)} under {minimum}"));
    }

    private static int?[] Total(int[][] rows, int minimum) =>
        TableSuppression.OfTotal([.. Enumerable.Range(0, RandomCells.Stages).Select(stage => rows.Sum(row => row[stage]))], Worth, minimum);
}
