namespace ScoringPlatform.Scoring.Statistics;

/// <summary>A part of a whole: an exact fraction, a percentage for display, and its uncertainty.</summary>
/// <param name="Numerator">At least 0 and at most the denominator.</param>
/// <param name="Denominator">At least 0.</param>
public readonly record struct Proportion(int Numerator, int Denominator)
{
    /// <summary>Tenths of a percent, halves away from zero; null when the denominator is 0, which is no data and not 0 %.</summary>
    public int? PerMille => Denominator == 0 ? null : (int)((2000L * Numerator + Denominator) / (2L * Denominator));

    /// <summary>The percentage with one decimal; null when the denominator is 0.</summary>
    public decimal? Percent => PerMille / 10m;

    /// <summary>The 95 % interval; null when the denominator is 0.</summary>
    public WilsonInterval? Interval => WilsonInterval.Of(Numerator, Denominator);

    /// <summary>Null when either is suppressed.</summary>
    public static Proportion? Of(int? numerator, int? denominator) =>
        numerator is { } part && denominator is { } whole ? new Proportion(part, whole) : null;
}
