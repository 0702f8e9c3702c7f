using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class WilsonIntervalTests
{
    /// <summary>The four examples of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Of_PublishedExamples_AgreeToFourDecimals(int part, int total, double low, double high)
    {
        var interval = WilsonInterval.Of(part, total)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Of_AnyProportion_ContainsItAndMirrors()
    {
        for (var total = 1; total <= 60; total++)
        {
            for (var part = 0; part <= total; part++)
            {
                var interval = WilsonInterval.Of(part, total)!.Value;
                var mirrored = WilsonInterval.Of(total - part, total)!.Value;

                Assert.InRange((double)part / total, interval.Low, interval.High);
                Assert.InRange(interval.Low, 0, 1);
                Assert.InRange(interval.High, 0, 1);
                Assert.Equal(interval.Low, 1 - mirrored.High, 12);
            }
        }
    }

    [Fact]
    public void Of_Nothing_IsNull() => Assert.Null(WilsonInterval.Of(0, 0));

    [Fact]
    public void Of_MoreThanAll_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(2, 1));
}
