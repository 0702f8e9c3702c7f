namespace ScoringPlatform.Scoring.Statistics;

/// <summary>
/// Where a quarter, the half and three quarters of a set of numbers lie, by linear interpolation between order statistics
/// (R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", 1996, definition 7): place 1 + p·(n − 1).
/// </summary>
/// <param name="Lower">The lower quartile.</param>
/// <param name="Median">The median.</param>
/// <param name="Upper">The upper quartile.</param>
public sealed record Quartiles(decimal Lower, decimal Median, decimal Upper)
{
    /// <param name="counts">How often each number occurs; the order does not matter.</param>
    /// <returns>Null without any number.</returns>
    public static Quartiles? Of(IEnumerable<KeyValuePair<long, int>> counts)
    {
        var sorted = counts.Where(entry => entry.Value > 0).OrderBy(entry => entry.Key).ToArray();
        var total = sorted.Sum(entry => (long)entry.Value);
        return total == 0 ? null : new Quartiles(At(sorted, total, 1), At(sorted, total, 2), At(sorted, total, 3));
    }

    /// <summary>The point <paramref name="quarter"/>/4 of the way from the least to the greatest.</summary>
    private static decimal At(KeyValuePair<long, int>[] sorted, long total, int quarter)
    {
        var place = quarter * (total - 1);
        var below = Number(sorted, place / 4);
        return place % 4 == 0 ? below : below + (Number(sorted, place / 4 + 1) - below) * (place % 4) / 4m;
    }

    /// <summary>The number at a place, from 0.</summary>
    private static long Number(KeyValuePair<long, int>[] sorted, long place)
    {
        foreach (var (number, count) in sorted)
        {
            place -= count;
            if (place < 0)
            {
                return number;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }
}
