namespace ScoringPlatform.Scoring.Statistics;

/// <summary>
/// The 95 % score interval of a proportion (E. B. Wilson, 1927), without continuity correction:
/// <c>(2np + z² ± z·√(z² + 4np(1−p))) / (2(n + z²))</c>. Unlike the textbook interval it stays within 0 and 1 and is of use
/// for small groups and for none or all passing.
/// </summary>
/// <param name="Low">The lower bound, 0 to 1.</param>
/// <param name="High">The upper bound, 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The 97.5 % point of the standard normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <returns>Null when <paramref name="total"/> is 0.</returns>
    public static WilsonInterval? Of(int part, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, total);
        if (total == 0)
        {
            return null;
        }

        const double square = Z * Z;
        var centre = 2.0 * part + square;
        var reach = Z * Math.Sqrt(square + 4.0 * part * (total - part) / total);
        var scale = 2.0 * (total + square);
        return new WilsonInterval(
            part == 0 ? 0 : (centre - reach) / scale,
            part == total ? 1 : (centre + reach) / scale);
    }
}
