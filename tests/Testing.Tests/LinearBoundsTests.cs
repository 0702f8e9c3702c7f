namespace ScoringPlatform.Testing.Tests;

public sealed class LinearBoundsTests
{
    /// <summary>Rows 7 and 5, columns 4 and 8: the first cell is at least 7 + 4 − 12 = −1, so 0, and at most 4.</summary>
    [Fact]
    public void Of_TwoByTwoTable_GivesFrechetsBounds()
    {
        var bounds = new LinearBounds(4, [Sum(7, 0, 1), Sum(5, 2, 3), Sum(4, 0, 2), Sum(8, 1, 3)], []);

        Assert.Equal((0, 4), Rounded(bounds.Of(Cell(0))));
        Assert.Equal((3, 7), Rounded(bounds.Of(Cell(1))));
        Assert.Equal((1, 5), Rounded(bounds.Of(Cell(3))));
    }

    [Fact]
    public void Of_CellAloneInItsRow_IsKnown()
    {
        // The second cell is published as 6 beside a total of 10: the first is 4.
        var bounds = new LinearBounds(2, [Sum(10, 0, 1), Sum(6, 1)], []);

        Assert.Equal((4, 4), Rounded(bounds.Of(Cell(0))));
    }

    [Fact]
    public void Of_SumsSaidTwice_AreNoContradiction()
    {
        var bounds = new LinearBounds(3, [Sum(9, 0, 1, 2), Sum(9, 0, 1, 2), Sum(4, 0), Sum(5, 1, 2)], []);

        Assert.Equal((0, 5), Rounded(bounds.Of(Cell(1))));
    }

    [Fact]
    public void Of_LeastValues_NarrowTheOthers()
    {
        // Two cells of 5 together, each known to hold somebody: 1 to 4.
        var bounds = new LinearBounds(2, [Sum(5, 0, 1)], [Sum(1, 0), Sum(1, 1)]);

        Assert.Equal((1, 4), Rounded(bounds.Of(Cell(0))));
    }

    [Fact]
    public void Of_NothingKnown_IsUnbounded()
    {
        var bounds = new LinearBounds(2, [Sum(3, 1)], []);

        Assert.Equal((0.0, double.PositiveInfinity), bounds.Of(Cell(0)));
    }

    [Fact]
    public void New_Contradiction_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new LinearBounds(2, [Sum(3, 0, 1), Sum(4, 0)], []));

    private static (IReadOnlyDictionary<int, int> Of, int Value) Sum(int value, params int[] cells) =>
        (cells.ToDictionary(cell => cell, _ => 1), value);

    private static Dictionary<int, int> Cell(int index) => new() { [index] = 1 };

    private static (int Least, int Greatest) Rounded((double Least, double Greatest) bounds) =>
        ((int)Math.Round(bounds.Least), (int)Math.Round(bounds.Greatest));
}
