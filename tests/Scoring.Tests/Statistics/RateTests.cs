using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class RateTests
{
    [Theory]
    [InlineData(1, 3, "33.3")]    // 33.333…
    [InlineData(2, 3, "66.7")]    // 66.666…
    [InlineData(1, 2000, "0.1")]  // 0.05, halves away from zero
    [InlineData(1, 2001, "0.0")]
    [InlineData(0, 7, "0.0")]
    [InlineData(7, 7, "100.0")]
    public void Percent_IsRoundedOnceHalvesAwayFromZero(int numerator, int denominator, string percent)
    {
        var rate = Rate.Of(numerator, denominator, FunnelStage.Voted);

        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), rate.Percent);
        Assert.Equal((numerator, denominator, FunnelStage.Voted), (rate.Numerator, rate.Denominator, rate.Base));
    }

    [Fact]
    public void Percent_OfNothing_IsNoDataNotZero()
    {
        var rate = Rate.Of(0, 0, FunnelStage.Eligible);

        Assert.Null(rate.Percent);
        Assert.Null(rate.PerMille);
        Assert.Null(rate.Interval);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void Of_ImpossibleNumbers_AreRefused(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(numerator, denominator, FunnelStage.Voted));

    [Fact]
    public void Percent_LargeCounts_DoNotOverflow() =>
        Assert.Equal(100m, Rate.Of(int.MaxValue, int.MaxValue, FunnelStage.Submitted).Percent);
}
