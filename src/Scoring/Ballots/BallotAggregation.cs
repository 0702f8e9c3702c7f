using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// Brings one application's ballots together by the cycle's method, in exact integers over the rubric's common
/// denominator, rounded once. The order of the ballots changes nothing.
/// </summary>
public static class BallotAggregation
{
    /// <param name="parameters">Method, weights by role, and the least number of ballots.</param>
    /// <param name="rubric">What the ballots scored.</param>
    /// <param name="ballots">All versions of all experts' ballots on one application.</param>
    public static AggregateResult Aggregate(CycleParameters parameters, Rubric rubric, IReadOnlyList<BallotFact> ballots)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(ballots);
        var excluded = new List<ExcludedBallot>();
        var valid = BallotScreen.Valid(rubric, ballots, excluded);
        var needed = Math.Max(parameters.BallotsPerApplication, parameters.Method == ScoringMethod.TrimmedMean ? 3 : 1);
        var byTotal = valid.OrderBy(entry => entry.Numerator).ThenBy(entry => entry.Ballot.ExpertId).ToArray();
        ScaledScore? score = null;
        if (valid.Count >= needed)
        {
            score = Combine(parameters, byTotal, rubric.Denominator).Round();
            if (parameters.Method == ScoringMethod.TrimmedMean)
            {
                excluded.Add(Leave(byTotal[0], BallotExclusion.TrimmedLowest));
                excluded.Add(Leave(byTotal[^1], BallotExclusion.TrimmedHighest));
            }
        }

        ScaledScore? Rounded(long? numerator) => numerator is { } value ? new ExactScore(value, rubric.Denominator).Round() : null;
        long? min = byTotal.Length == 0 ? null : byTotal[0].Numerator;
        long? max = byTotal.Length == 0 ? null : byTotal[^1].Numerator;
        return new AggregateResult
        {
            Method = parameters.Method,
            Score = score,
            Count = valid.Count,
            Needed = needed,
            Min = Rounded(min),
            Max = Rounded(max),
            Spread = Rounded(max - min),
            Totals = [.. valid.Select(entry => new BallotTotal(entry.Ballot.ExpertId, Rounded(entry.Numerator)!.Value))],
            Excluded = [.. excluded.OrderBy(entry => entry.ExpertId).ThenBy(entry => entry.Revision)],
            Vetoes = [.. valid.Where(entry => entry.Ballot.Veto).Select(entry => entry.Ballot.ExpertId)],
        };
    }

    /// <summary>One ballot's total out of 100 points, rounded to thousandths; null when it does not fit the rubric.</summary>
    public static ScaledScore? Total(Rubric rubric, IReadOnlyList<ItemScore> scores)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(scores);
        return BallotScreen.Numerator(rubric, scores) is { } numerator ? new ExactScore(numerator, rubric.Denominator).Round() : null;
    }

    private static ExactScore Combine(CycleParameters parameters, ValidBallot[] byTotal, long denominator) => parameters.Method switch
    {
        ScoringMethod.Mean => Mean(byTotal, denominator),
        ScoringMethod.TrimmedMean => Mean(byTotal.AsSpan(1..^1), denominator),
        ScoringMethod.Median => Mean(byTotal.AsSpan(((byTotal.Length - 1) / 2)..(byTotal.Length / 2 + 1)), denominator),
        ScoringMethod.WeightedByRole => Weighted(parameters.Weights, byTotal, denominator),
        _ => throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Method, "Not a method of scoring."),
    };

    private static ExactScore Mean(ReadOnlySpan<ValidBallot> ballots, long denominator)
    {
        Int128 sum = 0;
        foreach (var ballot in ballots)
        {
            sum += ballot.Numerator;
        }

        return new ExactScore(sum, (Int128)denominator * ballots.Length);
    }

    private static ExactScore Weighted(RoleWeights weights, ValidBallot[] ballots, long denominator)
    {
        Int128 sum = 0;
        Int128 weight = 0;
        foreach (var (ballot, numerator) in ballots)
        {
            var own = weights.Of(ballot.Role);
            sum += (Int128)numerator * own;
            weight += own;
        }

        return new ExactScore(sum, denominator * weight);
    }

    private static ExcludedBallot Leave(ValidBallot entry, BallotExclusion reason) =>
        new(entry.Ballot.ExpertId, entry.Ballot.Revision, reason);
}
