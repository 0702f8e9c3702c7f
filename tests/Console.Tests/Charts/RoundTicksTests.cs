using ScoringPlatform.Console.Charts;

namespace ScoringPlatform.Console.Tests.Charts;

public sealed class RoundTicksTests
{
    [Fact]
    public void Up_To23InFiveSteps_GoesByFives() =>
        // 23 / 5 = 4.6: the next of 1, 2, 5, 10 is 5, and 5 steps of 5 hold 23.
        Assert.Equal([0, 5, 10, 15, 20, 25], RoundTicks.Up(23, 5, 1));

    [Fact]
    public void Up_To300InFiveSteps_GoesByHundreds() =>
        // 300 / 5 = 60: the next of 10, 20, 50, 100 is 100, and 3 of them hold 300.
        Assert.Equal([0, 100, 200, 300], RoundTicks.Up(300, 5, 1));

    [Fact]
    public void Up_CountsBelowFive_GoesByOnes() => Assert.Equal([0, 1, 2, 3], RoundTicks.Up(3, 5, 1));

    [Fact]
    public void Up_NothingCounted_StillHasAnAxis() => Assert.Equal([0, 1], RoundTicks.Up(0, 5, 1));

    [Fact]
    public void Share_Of82Percent_EndsAtTheWhole() =>
        // 0.82 / 5 = 0.164: steps of 0.2, and 5 of them hold 0.82.
        Assert.Equal([0, 0.2, 0.4, 0.6, 0.8, 1], RoundTicks.Share(0.82));

    [Theory]
    [InlineData(0)]
    [InlineData(0.004)]
    [InlineData(0.37)]
    [InlineData(0.999)]
    [InlineData(1)]
    public void Share_OfAnything_HoldsItAndNeverExceedsTheWhole(double greatest)
    {
        var ticks = RoundTicks.Share(greatest);

        Assert.Equal(0, ticks[0]);
        Assert.InRange(ticks[^1], Math.Max(greatest, 1e-9), 1);
    }
}
