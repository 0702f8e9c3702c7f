namespace ScoringPlatform.Scoring.Cycles;

/// <summary>An exact share, such as two thirds. Everything that decides compares integers, never quotients.</summary>
/// <param name="Numerator">At least 0 and at most the denominator.</param>
/// <param name="Denominator">At least 1.</param>
public readonly record struct Fraction(int Numerator, int Denominator)
{
    public static Fraction TwoThirds { get; } = new(2, 3);

    /// <summary>Whether <paramref name="part"/> is at least this share of <paramref name="whole"/>: d·part ≥ n·whole.</summary>
    public bool IsReachedBy(long part, long whole) => Denominator * part >= Numerator * whole;

    /// <summary>The least part that reaches this share of <paramref name="whole"/>: n·whole / d, rounded up.</summary>
    public long LeastPartOf(long whole) => (Numerator * whole + Denominator - 1) / Denominator;

    /// <summary>The greatest part that does not exceed this share of <paramref name="whole"/>: n·whole / d, rounded down.</summary>
    public long GreatestPartOf(long whole) => Numerator * whole / Denominator;

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
