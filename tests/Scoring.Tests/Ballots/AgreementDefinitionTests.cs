using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

/// <summary>
/// Alpha and its interval beside their definitions, pair by pair: observed disagreement is the mean of squared differences
/// within applications, each weighed by one over its ballots less one; expected disagreement is that between any two
/// ballots (Krippendorff 2004, section 11.3).
/// </summary>
public sealed class AgreementDefinitionTests
{
    private const int Seed = 20260411;

    [Fact]
    public void Of_AnyRatings_IsTheDefinitionOverAllPairs()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 200; run++)
        {
            var ratings = Ratings(random);
            var units = Units(ratings);

            var result = Agreement.Of(ratings);

            var where = $"seed {Seed}, run {run}";
            Assert.True((units.Length, units.Sum(unit => unit.Length)) == (result.Applications, result.Ballots), where);
            var expected = Alpha(units);
            Assert.True(expected is null == result.Alpha is null, where);
            Assert.True(expected is null || Math.Abs(expected.Value - result.Alpha!.Value) < 1e-9, $"{where}: {expected} and {result.Alpha}");
        }
    }

    /// <summary>
    /// Of 200 resamples the 6th from below and from above: 200 / 40 = 5 are left out on each side, 2.5 % of them. Resamples
    /// in which all ballots are alike have no alpha and are not among them.
    /// </summary>
    [Theory]
    [InlineData(40, 1)]
    [InlineData(79, 1)]
    [InlineData(80, 2)]
    [InlineData(200, 5)]
    public void Of_Interval_LeavesOutTheFortiethPartOnEachSide(int resamples, int leftOut)
    {
        var ratings = Ratings(new Random(Seed));
        var units = Units(ratings);

        var result = Agreement.Of(ratings, new Random(5), resamples);

        var random = new Random(5);
        var alphas = Enumerable.Range(0, resamples).Select(_ => Alpha(random.GetItems(units, units.Length))).Order().ToArray();
        Assert.All(alphas, alpha => Assert.NotNull(alpha));
        Assert.Equal(alphas[leftOut]!.Value, result.Low!.Value, 9);
        Assert.Equal(alphas[^(leftOut + 1)]!.Value, result.High!.Value, 9);
    }

    /// <summary>
    /// One application of 60 and 90, three of 75 and 75. Drawn k times of four, the first makes 2k·30² = 1800k within, and
    /// 2k²·30² + 4k(8 − 2k)·15² = 7200k between any two of the eight: alpha is 1 − 7·1800k / 7200k = −0.75 for every k from 1.
    /// Three tenths of the resamples draw it never, (3/4)⁴, and have no alpha; taken for 1 they would be the upper end.
    /// </summary>
    [Fact]
    public void Of_ResamplesWithoutAnyDifference_AreLeftOut()
    {
        Rating[] ratings =
        [
            Rate(1, 1, 60), Rate(1, 2, 90), .. Enumerable.Range(2, 3).SelectMany(id => new[] { Rate(id, 1, 75), Rate(id, 2, 75) }),
        ];

        var result = Agreement.Of(ratings, new Random(5));

        Assert.Equal((-0.75, -0.75, -0.75), (result.Alpha!.Value, result.Low!.Value, result.High!.Value));
    }

    [Theory]
    [InlineData(39)]
    [InlineData(0)]
    public void Of_TooFewResamples_AreRefused(int resamples) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement.Of(Ratings(new Random(1)), new Random(1), resamples));

    [Fact]
    public void Of_NoRandomSource_HasAlphaAndNoInterval()
    {
        var result = Agreement.Of(Ratings(new Random(Seed)));

        Assert.NotNull(result.Alpha);
        Assert.Equal((null, null), (result.Low, result.High));
    }

    private static Rating Rate(int application, int expert, int points) => new(application, expert, ScaledScore.FromPoints(points));

    /// <summary>Up to eight applications of up to five ballots, in thousandths; few values, so that ties are common.</summary>
    private static Rating[] Ratings(Random random) =>
        [.. Enumerable.Range(1, random.Next(3, 9)).SelectMany(application => Enumerable.Range(1, 5).Where(_ => random.Next(3) > 0)
            .Select(expert => new Rating(application, expert, new ScaledScore(70_000 + 333 * random.Next(4)))))];

    private static long[][] Units(Rating[] ratings) =>
        [.. ratings.GroupBy(rating => rating.ApplicationId).OrderBy(group => group.Key)
            .Select(group => group.Select(rating => rating.Score.Thousandths).ToArray()).Where(unit => unit.Length > 1)];

    private static double? Alpha(long[][] units)
    {
        var all = units.SelectMany(unit => unit).ToArray();
        var observed = units.Sum(unit => Differences(unit) / (unit.Length - 1)) / all.Length;
        var expected = Differences(all) / all.Length / (all.Length - 1);
        return all.Length == 0 || expected == 0 ? null : 1 - observed / expected;
    }

    /// <summary>Squared differences of all ordered pairs.</summary>
    private static double Differences(long[] scores) => scores.Sum(one => scores.Sum(other => (double)(one - other) * (one - other)));
}
