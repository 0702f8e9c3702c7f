using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class RateChangeTests
{
    [Theory]
    [InlineData(1, 2, 2, 3, 167)]     // 66.66… − 50 = 16.66… points
    [InlineData(2, 3, 1, 2, -167)]
    [InlineData(1, 3, 1, 3, 0)]
    [InlineData(0, 10, 10, 10, 1000)]
    [InlineData(0, 2000, 1, 2000, 1)]  // half of a tenth, away from zero
    [InlineData(1, 2000, 0, 2000, -1)]
    [InlineData(0, 2001, 1, 2001, 0)]
    public void Between_TwoRates_IsRoundedOnceFromTheExactFractions(int earlier, int earlierOf, int later, int laterOf, int perMille) =>
        Assert.Equal(perMille, RateChange.Between(Rate.Of(earlier, earlierOf, FunnelStage.Voted), Rate.Of(later, laterOf, FunnelStage.Voted)));

    [Fact]
    public void Between_RoundedRates_WouldDifferFromTheExactOne()
    {
        // 1/3 is 33.3 %, 2/3 is 66.7 %: their difference 33.4 would be wrong by a tenth; exactly it is 33.33….
        Assert.Equal(333, RateChange.Between(Rate.Of(1, 3, FunnelStage.Voted), Rate.Of(2, 3, FunnelStage.Voted)));
    }

    [Fact]
    public void Between_SuppressedOrEmpty_IsNull()
    {
        var rate = Rate.Of(1, 2, FunnelStage.Voted);

        Assert.Null(RateChange.Between(null, rate));
        Assert.Null(RateChange.Between(rate, null));
        Assert.Null(RateChange.Between(Rate.Of(0, 0, FunnelStage.Voted), rate));
        Assert.Null(RateChange.Between(rate, Rate.Of(0, 0, FunnelStage.Voted)));
    }

    [Fact]
    public void Points_AreTenths() => Assert.Equal(-4.5m, new RateChange(2029, FunnelStage.Voted, -45).Points);
}
