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
}
