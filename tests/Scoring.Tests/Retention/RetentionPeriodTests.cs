using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Scoring.Tests.Retention;

public sealed class RetentionPeriodTests
{
    private static DateOnly Day(int year, int month, int day) => new(year, month, day);

    [Theory]
    [InlineData("180d")]
    [InlineData("5y")]
    [InlineData("0d")]
    [InlineData("100y")]
    public void TryParse_WhatItWrites_IsReadBack(string text)
    {
        Assert.True(RetentionPeriod.TryParse(text, out var period));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("5")]
    [InlineData("y")]
    [InlineData("-5y")]
    [InlineData("5 y")]
    [InlineData("101y")]
    [InlineData("36501d")]
    [InlineData("5Y")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(RetentionPeriod.TryParse(text, out _));

    [Fact]
    public void EndOf_Years_IsTheSameDayOfALaterYear()
    {
        Assert.Equal(Day(2030, 12, 20), RetentionPeriod.OfYears(5).EndOf(Day(2025, 12, 20)));
        Assert.Equal(Day(2025, 3, 1), RetentionPeriod.OfYears(1).EndOf(Day(2024, 2, 29)));
        Assert.Equal(Day(2028, 2, 29), RetentionPeriod.OfYears(4).EndOf(Day(2024, 2, 29)));
    }

    [Fact]
    public void EndOf_Days_CountsThem() => Assert.Equal(Day(2026, 1, 31), RetentionPeriod.OfDays(30).EndOf(Day(2026, 1, 1)));

    /// <summary>Looked at from the end or from the beginning, the same records are over.</summary>
    [Fact]
    public void LastBeginOver_RandomDays_AgreesWithEndOf()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        for (var count = 0; count < 5_000; count++)
        {
            var period = random.Next(2) == 0 ? RetentionPeriod.OfYears(random.Next(0, 40)) : RetentionPeriod.OfDays(random.Next(0, 4_000));
            var today = Day(2000, 1, 1).AddDays(random.Next(0, 20_000));
            var begin = period.LastBeginOver(today).AddDays(random.Next(-2, 3));

            Assert.True(
                (period.EndOf(begin) <= today) == (begin <= period.LastBeginOver(today)), $"seed {Seed}: {period} from {begin:O} on {today:O}");
        }
    }
}
