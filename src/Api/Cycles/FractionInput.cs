using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>An exact share, such as two thirds.</summary>
public sealed record FractionInput(int Numerator, int Denominator)
{
    internal Fraction ToFraction() => new(Numerator, Denominator);
}
