namespace ScoringPlatform.Scoring.Statistics;

/// <summary>A share with its denominator named: an exact fraction, a percentage for display, and its uncertainty.</summary>
public sealed record Rate
{
    private Rate(int numerator, int denominator, FunnelStage of)
    {
        Numerator = numerator;
        Denominator = denominator;
        Base = of;
    }

    /// <summary>What the denominator counts.</summary>
    public FunnelStage Base { get; }

    public int Numerator { get; }

    public int Denominator { get; }

    /// <summary>Tenths of a percent, halves away from zero; null when the denominator is 0, which is no data and not 0 %.</summary>
    public int? PerMille => Denominator == 0 ? null : (int)((2000L * Numerator + Denominator) / (2L * Denominator));

    /// <summary>The percentage with one decimal; null when the denominator is 0.</summary>
    public decimal? Percent => PerMille / 10m;

    /// <summary>The 95 % interval; null when the denominator is 0.</summary>
    public WilsonInterval? Interval => WilsonInterval.Of(Numerator, Denominator);

    /// <exception cref="ArgumentOutOfRangeException">A negative number, or a numerator above its denominator.</exception>
    public static Rate Of(int numerator, int denominator, FunnelStage named)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new Rate(numerator, denominator, named);
    }
}
