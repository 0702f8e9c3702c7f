using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Statistics;

/// <summary>Where the scores of one expert lie.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Mean">Their mean, rounded once to thousandths, halves away from zero; null without any.</param>
/// <param name="Deviation">Their sample standard deviation (divided by n − 1), rounded to thousandths; null with fewer than two.</param>
public readonly record struct ScoreSpread(int Count, ScaledScore? Mean, ScaledScore? Deviation)
{
    /// <summary>Sums are exact integers, so that the order of the scores changes nothing.</summary>
    public static ScoreSpread Of(IEnumerable<ScaledScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var (count, sum, squares) = (0, (Int128)0, (Int128)0);
        foreach (var score in scores)
        {
            count++;
            sum += score.Thousandths;
            squares += (Int128)score.Thousandths * score.Thousandths;
        }

        if (count == 0)
        {
            return default;
        }

        var mean = new ExactScore(sum, count).Round();
        return count == 1
            ? new ScoreSpread(1, mean, null)
            : new ScoreSpread(count, mean, Root((double)(count * squares - sum * sum) / ((double)count * (count - 1))));
    }

    private static ScaledScore Root(double variance) => new((long)Math.Round(Math.Sqrt(variance), MidpointRounding.AwayFromZero));
}
