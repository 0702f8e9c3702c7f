using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class FullDaysTests
{
    private static readonly DateTime Noon = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(23.9, 0)]
    [InlineData(24, 1)]
    [InlineData(47.9, 1)]
    [InlineData(240, 10)]
    public void Between_Hours_CountsWholeDays(double hours, int days) => Assert.Equal(days, FullDays.Between(Noon, Noon.AddHours(hours)));

    [Fact]
    public void Between_AStageWithoutAnEnd_IsNull()
    {
        Assert.Null(FullDays.Between(Noon, null));
        Assert.Null(FullDays.Between(null, Noon));
    }

    [Fact]
    public void Between_AnEndBeforeTheStart_IsNull() => Assert.Null(FullDays.Between(Noon, Noon.AddSeconds(-1))); // sent back and handed in again
}
