using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class ProportionTests
{
    [Fact]
    public void Of_BothKnown_HasPercentAndInterval()
    {
        var share = Proportion.Of(7, 12)!.Value;

        Assert.Equal(58.3m, share.Percent); // 0.58333…
        Assert.Equal(WilsonInterval.Of(7, 12), share.Interval);
    }

    [Fact]
    public void Of_OneSuppressed_IsNull()
    {
        Assert.Null(Proportion.Of(null, 12));
        Assert.Null(Proportion.Of(7, null));
    }

    [Fact]
    public void Percent_OfNothing_IsNoDataNotZero() => Assert.Null(Proportion.Of(0, 0)!.Value.Percent);
}
