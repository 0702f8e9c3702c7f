using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class SpreadFenceTests
{
    private static decimal? Fence(params int[] points) => SpreadFence.Of(points.Select(ScaledScore.FromPoints))?.ToDecimal();

    [Fact]
    public void Of_Spreads_IsOneAndAHalfQuartileDistancesAboveTheUpper()
    {
        // Halves 2 3 4 and 5 6 30: quartiles 3 and 6; 6 + 1.5·(6 − 3) = 10.5.
        Assert.Equal(10.5m, Fence(6, 2, 30, 4, 3, 5));

        // Odd: the middle belongs to both halves. 1 2 3 and 3 4 5: quartiles 2 and 4; 4 + 1.5·2 = 7.
        Assert.Equal(7m, Fence(1, 2, 3, 4, 5));
    }

    [Fact]
    public void Of_FewerThanFour_IsNone() => Assert.Null(Fence(1, 2, 90));

    [Fact]
    public void Of_AllTied_IsThatSpread() => Assert.Equal(8m, Fence(8, 8, 8, 8));
}
