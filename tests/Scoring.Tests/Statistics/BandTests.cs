using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class BandTests
{
    [Theory]
    [InlineData(18, "-29")]
    [InlineData(29, "-29")]
    [InlineData(30, "30-34")]
    [InlineData(54, "50-54")]
    [InlineData(55, "55-")]
    public void Of_Age_IsInItsBand(int age, string code) => Assert.Equal(code, Band.Of(Band.Ages, age).Code);

    [Theory]
    [InlineData(0, "-2")]
    [InlineData(3, "3")]
    [InlineData(9, "6-9")]
    [InlineData(40, "10-")]
    public void Of_YearsInTitle_IsInItsBand(int years, string code) => Assert.Equal(code, Band.Of(Band.YearsInTitle, years).Code);

    [Fact]
    public void Contains_AnyYears_ExactlyOneBandHoldsThem()
    {
        for (var years = 0; years <= 100; years++)
        {
            Assert.Single(Band.Ages, band => band.Contains(years));
            Assert.Single(Band.YearsInTitle, band => band.Contains(years));
        }
    }
}
