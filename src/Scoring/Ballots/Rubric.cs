using System.Numerics;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// The items that a ballot scores. A ballot's total is out of 100 points: <c>100 · Σ wᵢ·(sᵢ/maxᵢ) / Σ wᵢ</c>, so that every
/// item counts by its weight whatever its scale. Over one common denominator all totals of a rubric are integers, and
/// nothing is rounded before the end.
/// </summary>
public sealed class Rubric
{
    private readonly Dictionary<string, int> places;
    private readonly long[] coefficients;

    /// <exception cref="ArgumentException">
    /// No items, more than 50, a code twice, a weight or scale out of range, or scales so unlike that no exact common
    /// denominator fits.
    /// </exception>
    public Rubric(IReadOnlyList<RubricItemFact> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count is 0 or > 50)
        {
            throw new ArgumentException("A rubric has 1 to 50 items.", nameof(items));
        }

        Items = [.. items];
        places = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        BigInteger scale = 1;
        BigInteger weights = 0;
        foreach (var item in items)
        {
            var max = item.MaxScore.Thousandths;
            if (item.Weight is < 1 or > 1000 || max is < 1 or > 1_000_000 || !places.TryAdd(item.Code, places.Count))
            {
                throw new ArgumentException($"The item {item.Code} is given twice, or its weight or scale is out of range.", nameof(items));
            }

            scale = scale * max / BigInteger.GreatestCommonDivisor(scale, max);
            weights += item.Weight;
        }

        if (scale * weights > 1_000_000_000_000)
        {
            throw new ArgumentException("The items' scales have no common denominator of usable size.", nameof(items));
        }

        Denominator = (long)(scale * weights);
        coefficients = [.. items.Select(item => 100L * ScaledScore.Scale * item.Weight * (long)(scale / item.MaxScore.Thousandths))];
    }

    public IReadOnlyList<RubricItemFact> Items { get; }

    /// <summary>What every total's numerator is over, in thousandths of a point. At most 10¹².</summary>
    internal long Denominator { get; }

    /// <summary>The item's place in <see cref="Items"/>; -1 when the rubric has none of that code.</summary>
    public int IndexOf(string code) => places.GetValueOrDefault(code, -1);

    /// <summary>The total's numerator over <see cref="Denominator"/>, of scores in the order of <see cref="Items"/>.</summary>
    internal long Numerator(ReadOnlySpan<ScaledScore> scores)
    {
        var sum = 0L;
        for (var index = 0; index < coefficients.Length; index++)
        {
            sum += coefficients[index] * scores[index].Thousandths;
        }

        return sum;
    }
}
