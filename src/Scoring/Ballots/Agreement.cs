namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// Krippendorff's alpha with the interval metric (K. Krippendorff, <i>Content Analysis</i>, 2004, chapter 11):
/// <c>1 − observed / expected disagreement</c>, squared differences within applications against those between any two
/// ballots. Applications with one ballot say nothing and are left out. It allows any number of experts and missing
/// ballots. The interval is a percentile bootstrap over applications.
/// </summary>
public static class Agreement
{
    /// <summary>How differences are weighed: by their square, as between numbers on one scale.</summary>
    public const string Metric = "INTERVAL";

    /// <param name="ratings">At most one per expert and application; their order changes nothing.</param>
    /// <param name="random">A seeded source for the interval; null computes none.</param>
    /// <param name="resamples">How often to resample, at least 40.</param>
    public static AgreementResult Of(IEnumerable<Rating> ratings, Random? random = null, int resamples = 1000)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 40);
        var units = ratings
            .GroupBy(rating => rating.ApplicationId)
            .OrderBy(group => group.Key)
            .Select(group => Unit.Of(group.Select(rating => rating.Score.Thousandths)))
            .Where(unit => unit.Count > 1)
            .ToArray();
        var alpha = Alpha(units);
        var (low, high) = alpha is null || random is null ? default : Interval(units, random, resamples);
        return new AgreementResult(alpha, low, high, units.Length, units.Sum(unit => unit.Count));
    }

    /// <summary>Null when no two ballots of all differ: there is no disagreement to expect.</summary>
    private static double? Alpha(ReadOnlySpan<Unit> units)
    {
        var (count, sum, squares) = (0L, (Int128)0, (Int128)0);
        var observed = 0.0;
        foreach (var unit in units)
        {
            count += unit.Count;
            sum += unit.Sum;
            squares += unit.Squares;
            observed += unit.Disagreement;
        }

        var expected = (double)(count * squares - sum * sum);
        return expected == 0 ? null : 1 - (count - 1) * observed / expected;
    }

    private static (double? Low, double? High) Interval(Unit[] units, Random random, int resamples)
    {
        var alphas = new List<double>(resamples);
        var sample = new Unit[units.Length];
        for (var run = 0; run < resamples; run++)
        {
            random.GetItems(units, sample);
            if (Alpha(sample) is { } alpha)
            {
                alphas.Add(alpha);
            }
        }

        alphas.Sort();
        return alphas.Count == 0 ? default : (alphas[alphas.Count / 40], alphas[alphas.Count - 1 - alphas.Count / 40]);
    }

    /// <summary>One application's ballots, summed exactly in thousandths.</summary>
    private readonly record struct Unit(int Count, Int128 Sum, Int128 Squares)
    {
        /// <summary>The sum of squared differences over pairs, divided by the number of ballots less one.</summary>
        public double Disagreement => (double)(Count * Squares - Sum * Sum) / (Count - 1);

        public static Unit Of(IEnumerable<long> scores) =>
            scores.Aggregate(default(Unit), (unit, score) => new Unit(unit.Count + 1, unit.Sum + score, unit.Squares + (Int128)score * score));
    }
}
