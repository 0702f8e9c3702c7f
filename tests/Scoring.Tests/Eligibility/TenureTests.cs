using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

public sealed class TenureTests
{
    [Theory]
    [InlineData("2020-03-01", "2024-02-29", 3)] // a day before the fourth anniversary
    [InlineData("2020-03-01", "2024-03-01", 4)] // the anniversary itself completes the year
    [InlineData("2020-03-01", "2024-03-02", 4)]
    [InlineData("2020-02-29", "2023-02-27", 2)]
    [InlineData("2020-02-29", "2023-02-28", 3)] // a common year completes on the 28th
    [InlineData("2020-02-29", "2024-02-28", 3)] // a leap year on the 29th
    [InlineData("2020-02-29", "2024-02-29", 4)]
    [InlineData("2020-12-31", "2021-01-01", 0)]
    [InlineData("2025-01-01", "2024-01-01", 0)] // not begun yet
    [InlineData("2024-05-05", "2024-05-05", 0)]
    public void FullYears_AtAnniversary_CountsIt(string from, string to, int years) =>
        Assert.Equal(years, Tenure.FullYears(Make.On(from), Make.On(to)));

    [Fact]
    public void FullYears_LaterCutoff_NeverFewer()
    {
        for (var from = Make.On("2019-12-25"); from < Make.On("2020-03-05"); from = from.AddDays(1))
        {
            var last = 0;
            for (var to = from; to < from.AddYears(5); to = to.AddDays(1))
            {
                var years = Tenure.FullYears(from, to);
                Assert.InRange(years, last, last + 1);
                last = years;
            }
        }
    }
}
