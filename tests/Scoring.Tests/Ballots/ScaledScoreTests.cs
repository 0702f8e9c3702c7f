using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class ScaledScoreTests
{
    /// <summary>What has no more than three decimals comes back as it was; anything finer is not taken.</summary>
    [Fact]
    public void TryFromExact_RandomNumbers_NeverRounds()
    {
        const int Seed = 20260711;
        var random = new Random(Seed);
        for (var count = 0; count < 2_000; count++)
        {
            var decimals = random.Next(0, 7);
            var points = new decimal(random.NextInt64(-10_000_000, 10_000_000)) / (decimal)Math.Pow(10, decimals);
            var exact = decimal.Round(points, 3) == points;

            Assert.True(exact == ScaledScore.TryFromExact(points, out var score), $"seed {Seed}: {points}");
            Assert.True(!exact || score.ToDecimal() == points, $"seed {Seed}: {points}");
        }
    }

    [Theory]
    [InlineData(79.1234)]
    [InlineData(1e20)]
    [InlineData(-1e25)]
    public void FromExact_WhatDoesNotFit_IsAFormatError(double points) =>
        Assert.Throws<FormatException>(() => ScaledScore.FromExact((decimal)points));

    [Theory]
    [InlineData(79_999, 80_000)]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    public void Comparisons_LessAndMore_AreThoseOfTheThousandths(long less, long more)
    {
        var (low, high, same) = (new ScaledScore(less), new ScaledScore(more), new ScaledScore(less));

        Assert.Equal((true, false, false), (low < high, high < low, low < same));
        Assert.Equal((true, false, false), (high > low, low > high, low > same));
        Assert.Equal((true, false, true), (low <= high, high <= low, low <= same));
        Assert.Equal((true, false, true), (high >= low, low >= high, low >= same));
        Assert.Equal((-1, 1, 0), (low.CompareTo(high), high.CompareTo(low), low.CompareTo(same)));
    }

    /// <summary>The nearest thousandth, halves away from zero on both sides of it.</summary>
    [Theory]
    [InlineData(5, 2, 3)]    // 2.5
    [InlineData(-5, 2, -3)]
    [InlineData(7, 3, 2)]    // 2.33…
    [InlineData(-7, 3, -2)]
    [InlineData(8, 3, 3)]    // 2.66…
    [InlineData(-8, 3, -3)]
    [InlineData(0, 7, 0)]
    [InlineData(6, 3, 2)]
    public void Round_Quotient_IsTheNearestHalvesAwayFromZero(long numerator, long denominator, long thousandths) =>
        Assert.Equal(new ScaledScore(thousandths), new ExactScore(numerator, denominator).Round());

    [Theory]
    [InlineData("9223372036854775", true)]
    [InlineData("-9223372036854775", true)]
    [InlineData("9223372036854775.001", false)]
    [InlineData("9223372036854776", false)]
    public void TryFromExact_GreatestThatCanBeStored_IsTaken(string points, bool taken) =>
        Assert.Equal(taken, ScaledScore.TryFromExact(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), out _));
}
