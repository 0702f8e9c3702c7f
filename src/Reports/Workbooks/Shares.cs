using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Rates as cells hold them: the unrounded quotient, empty without data, the sign of suppression where not shown.</summary>
internal static class Shares
{
    /// <summary>The quotient; null when there is no data or it is suppressed.</summary>
    public static double? Of(Rate? rate) => rate is { Denominator: > 0 } ? (double)rate.Numerator / rate.Denominator : null;

    public static object? Cell(Rate? rate) => Cell(rate is null ? null : (rate.Numerator, rate.Denominator));

    public static object? Cell(Proportion? share) => Cell(share is { } known ? (known.Numerator, known.Denominator) : null);

    public static object? Cell((int Part, int Whole)? share) => share switch
    {
        null => SheetWriter.Suppressed,
        (_, 0) => null,
        var (part, whole) => (double)part / whole,
    };

    /// <summary>A bound of the interval of a rate.</summary>
    public static object? Cell(Rate? rate, Func<WilsonInterval, double> bound) =>
        rate is null ? SheetWriter.Suppressed : rate.Interval is { } interval ? bound(interval) : null;

    /// <summary>A change as percentage points; empty where there is none to tell.</summary>
    public static object? Cell(RateChange? change) => change?.Points is { } points ? (double)points : null;
}
