using System.Numerics;

namespace ScoringPlatform.Scoring.Tests.Ballots;

/// <summary>A fraction without bounds, to compute scores by their formulas as they are written.</summary>
internal readonly record struct ExactFraction(BigInteger Numerator, BigInteger Denominator)
{
    public static ExactFraction Of(long whole) => new(whole, 1);

    public static ExactFraction operator +(ExactFraction one, ExactFraction other) =>
        new(one.Numerator * other.Denominator + other.Numerator * one.Denominator, one.Denominator * other.Denominator);

    public static ExactFraction operator *(ExactFraction one, ExactFraction other) =>
        new(one.Numerator * other.Numerator, one.Denominator * other.Denominator);

    public static ExactFraction operator /(ExactFraction one, ExactFraction other) =>
        new(one.Numerator * other.Denominator, one.Denominator * other.Numerator);

    public static ExactFraction Sum(IEnumerable<ExactFraction> parts) => parts.Aggregate(Of(0), (sum, part) => sum + part);

    /// <summary>The nearest whole number of a value not below 0, halves up.</summary>
    public long Rounded() => (long)((2 * Numerator + Denominator) / (2 * Denominator));

    public int CompareTo(ExactFraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
