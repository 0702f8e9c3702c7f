namespace ScoringPlatform.Scoring.Statistics;

/// <summary>A share with its denominator named: an exact fraction, a percentage for display, and its uncertainty.</summary>
public sealed record Rate
{
    private readonly Proportion proportion;

    private Rate(int numerator, int denominator, FunnelStage of)
    {
        proportion = new Proportion(numerator, denominator);
        Base = of;
    }

    /// <summary>What the denominator counts.</summary>
    public FunnelStage Base { get; }

    public int Numerator => proportion.Numerator;

    public int Denominator => proportion.Denominator;

    /// <inheritdoc cref="Proportion.PerMille"/>
    public int? PerMille => proportion.PerMille;

    /// <inheritdoc cref="Proportion.Percent"/>
    public decimal? Percent => proportion.Percent;

    /// <inheritdoc cref="Proportion.Interval"/>
    public WilsonInterval? Interval => proportion.Interval;

    /// <exception cref="ArgumentOutOfRangeException">A negative number, or a numerator above its denominator.</exception>
    public static Rate Of(int numerator, int denominator, FunnelStage named)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new Rate(numerator, denominator, named);
    }

    /// <summary>Null when either count is suppressed.</summary>
    public static Rate? Of(int? numerator, int? denominator, FunnelStage named) =>
        numerator is { } part && denominator is { } whole ? Of(part, whole, named) : null;
}
