namespace ScoringPlatform.Scoring.Ballots;

/// <summary>A score as an exact quotient of integers, in thousandths of a point; rounded once, when it leaves.</summary>
internal readonly record struct ExactScore(Int128 Numerator, Int128 Denominator)
{
    /// <summary>The nearest thousandth, halves away from zero.</summary>
    public ScaledScore Round()
    {
        var doubled = 2 * Int128.Abs(Numerator) + Denominator;
        var magnitude = doubled / (2 * Denominator);
        return new ScaledScore((long)(Numerator < 0 ? -magnitude : magnitude));
    }
}
