namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// Tells which applications' spreads are exceptional among all: above the upper quartile by more than one and a half
/// times the distance between the quartiles (J. W. Tukey, <i>Exploratory Data Analysis</i>, 1977). A flag to look again,
/// no more.
/// </summary>
public static class SpreadFence
{
    /// <summary>Fewer spreads than this have no quartiles worth the name.</summary>
    private const int Least = 4;

    /// <returns>The greatest spread that is not exceptional; null with fewer than four.</returns>
    public static ScaledScore? Of(IEnumerable<ScaledScore> spreads)
    {
        var sorted = spreads.Select(spread => spread.Thousandths).Order().ToArray();
        if (sorted.Length < Least)
        {
            return null;
        }

        var half = (sorted.Length + 1) / 2;
        var (lower, upper) = (TwiceMedian(sorted.AsSpan(..half)), TwiceMedian(sorted.AsSpan(^half..)));
        return new ScaledScore((5 * upper - 3 * lower) / 4);
    }

    private static long TwiceMedian(ReadOnlySpan<long> sorted) => sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2];
}
