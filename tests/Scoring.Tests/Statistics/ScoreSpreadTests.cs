using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class ScoreSpreadTests
{
    [Fact]
    public void Of_TwoScores_HasMeanAndDeviation() =>
        // Mean (80 + 60) / 2 = 70; variance (10² + 10²) / 1 = 200, root 14.1421….
        Assert.Equal(new ScoreSpread(2, new ScaledScore(70_000), new ScaledScore(14_142)), Of(80_000, 60_000));

    [Fact]
    public void Of_OneScore_HasNoDeviation() => Assert.Equal(new ScoreSpread(1, new ScaledScore(81_500), null), Of(81_500));

    [Fact]
    public void Of_NoScore_HasNeither() => Assert.Equal(default, Of());

    [Fact]
    public void Of_EqualScores_DeviateByNothing() => Assert.Equal(new ScaledScore(0), Of(75_000, 75_000, 75_000).Deviation);

    [Fact]
    public void Of_Mean_IsRoundedHalvesAwayFromZero() => Assert.Equal(new ScaledScore(3), Of(2, 3).Mean); // 2.5 thousandths

    [Fact]
    public void Of_AnyOrder_IsTheSame() => Assert.Equal(Of(61_001, 79_333, 88_250, 54_000), Of(54_000, 88_250, 79_333, 61_001));

    private static ScoreSpread Of(params long[] thousandths) => ScoreSpread.Of(thousandths.Select(value => new ScaledScore(value)));

    /// <summary>60, 70, 80: variance (10² + 0 + 10²) / 2 = 100. 1, 2, 3, 4: (2.25 + 0.25 + 0.25 + 2.25) / 3 = 1.666…, root 1.29.</summary>
    [Fact]
    public void Of_SeveralScores_DividesByOneLessThanTheirNumber()
    {
        Assert.Equal(new ScaledScore(10_000), Of(60_000, 70_000, 80_000).Deviation);
        Assert.Equal(new ScaledScore(1_291), Of(1_000, 2_000, 3_000, 4_000).Deviation);
    }
}
