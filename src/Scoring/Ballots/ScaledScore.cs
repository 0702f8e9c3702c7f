using System.Globalization;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// A score in thousandths of a point, as an exact integer: ordering and equality are the same on every database, and a
/// mean of n scores is exact before it is rounded once.
/// </summary>
/// <param name="Thousandths">The score times 1000.</param>
public readonly record struct ScaledScore(long Thousandths) : IComparable<ScaledScore>
{
    /// <summary>How many units one point has.</summary>
    public const int Scale = 1000;

    /// <summary>A score of whole points.</summary>
    public static ScaledScore FromPoints(int points) => new((long)points * Scale);

    /// <summary>The nearest thousandth, halves away from zero.</summary>
    public static ScaledScore FromDecimal(decimal points) =>
        new((long)Math.Round(points * Scale, MidpointRounding.AwayFromZero));

    /// <summary>Exactly that score, where it has no more than three decimals; nothing is rounded.</summary>
    /// <returns>False for a finer or unstorable number.</returns>
    public static bool TryFromExact(decimal points, out ScaledScore score)
    {
        const decimal Greatest = long.MaxValue / Scale;
        var fits = Math.Abs(points) <= Greatest && decimal.Truncate(points * Scale) == points * Scale;
        score = fits ? new ScaledScore((long)(points * Scale)) : default;
        return fits;
    }

    /// <summary>Exactly that score.</summary>
    /// <exception cref="FormatException">It is finer than a thousandth or too large.</exception>
    public static ScaledScore FromExact(decimal points) => TryFromExact(points, out var score)
        ? score
        : throw new FormatException("A score is a number of points with no more than three decimals.");

    public decimal ToDecimal() => (decimal)Thousandths / Scale;

    public int CompareTo(ScaledScore other) => Thousandths.CompareTo(other.Thousandths);

    public static bool operator <(ScaledScore left, ScaledScore right) => left.Thousandths < right.Thousandths;

    public static bool operator >(ScaledScore left, ScaledScore right) => left.Thousandths > right.Thousandths;

    public static bool operator <=(ScaledScore left, ScaledScore right) => left.Thousandths <= right.Thousandths;

    public static bool operator >=(ScaledScore left, ScaledScore right) => left.Thousandths >= right.Thousandths;

    public override string ToString() => ToDecimal().ToString("0.###", CultureInfo.InvariantCulture);
}
