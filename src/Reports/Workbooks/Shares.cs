using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>A rate as a cell holds it.</summary>
internal static class Shares
{
    /// <summary>The quotient, unrounded; null when there is no data.</summary>
    public static double? Of(Rate? rate) => rate is { Denominator: > 0 } ? (double)rate.Numerator / rate.Denominator : null;
}
