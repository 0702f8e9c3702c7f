namespace ScoringPlatform.Scoring.Statistics;

/// <summary>How a pass rate changed since an earlier year.</summary>
/// <param name="Year">The earlier year.</param>
/// <param name="Base">What the denominators of both rates count.</param>
/// <param name="PerMille">
/// Tenths of a percentage point, the later rate less the earlier, rounded once from the exact fractions, halves away from
/// zero; null when one of the two is suppressed or has no data.
/// </param>
public sealed record RateChange(int Year, FunnelStage Base, int? PerMille)
{
    /// <summary>Percentage points with one decimal; null as <see cref="PerMille"/> is.</summary>
    public decimal? Points => PerMille / 10m;

    /// <summary>Null when one of the two is suppressed or has no data.</summary>
    public static int? Between(Rate? earlier, Rate? later)
    {
        if (earlier is not { Denominator: > 0 } || later is not { Denominator: > 0 })
        {
            return null;
        }

        Int128 whole = (Int128)earlier.Denominator * later.Denominator;
        var part = 1000 * ((Int128)later.Numerator * earlier.Denominator - (Int128)earlier.Numerator * later.Denominator);
        var rounded = (2 * Int128.Abs(part) + whole) / (2 * whole);
        return (int)(part < 0 ? -rounded : rounded);
    }
}
