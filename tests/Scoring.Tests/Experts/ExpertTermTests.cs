using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Scoring.Tests.Experts;

public sealed class ExpertTermTests
{
    [Fact]
    public void Of_NoEnd_LastsAsLongAsItMay()
    {
        Assert.Equal(new DayRange(new(2026, 3, 1), new(2029, 3, 1)), ExpertTerm.Of(new(2026, 3, 1), null));
        Assert.Equal(new DayRange(new(2026, 3, 1), new(2027, 3, 1)), ExpertTerm.Of(new(2026, 3, 1), null, years: 1));
        Assert.Equal(new DayRange(new(2026, 3, 1), new(2026, 5, 1)), ExpertTerm.Of(new(2026, 3, 1), new(2026, 5, 1)));
    }

    [Fact]
    public void IsTooLong_LeapDay_CountsToTheEndOfFebruary()
    {
        Assert.False(ExpertTerm.IsTooLong(new(new(2024, 2, 29), new(2027, 2, 28)), 3));
        Assert.True(ExpertTerm.IsTooLong(new(new(2024, 2, 29), new(2027, 3, 1)), 3));
    }
}
