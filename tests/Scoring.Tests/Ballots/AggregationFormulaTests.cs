using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Tests.Ballots;

/// <summary>
/// Every method of bringing ballots together beside its formula, in fractions without bounds, on rubrics of several items
/// with unlike weights and scales: a ballot is 100 · Σ w·(s/max) / Σ w, and only the result is rounded.
/// </summary>
public sealed class AggregationFormulaTests
{
    private const int Seed = 20260413;

    private static readonly RoleWeights Weights = new() { Chair = 5, ViceChair = 3, Member = 2 };

    private static readonly long[] Scales = [5_000, 7_000, 10_000, 12_500, 30_000, 100_000];

    [Theory]
    [InlineData(ScoringMethod.Mean)]
    [InlineData(ScoringMethod.TrimmedMean)]
    [InlineData(ScoringMethod.Median)]
    [InlineData(ScoringMethod.WeightedByRole)]
    public void Aggregate_AnyBallots_IsTheFormulaRoundedOnce(ScoringMethod method) => Each((rubric, ballots, where) =>
    {
        var result = BallotAggregation.Aggregate(new() { Method = method, Weights = Weights }, rubric, ballots);

        var totals = ballots.Select(ballot => (Points: Total(rubric, ballot), ballot.Role)).ToArray();
        Assert.True(Formula(method, totals).Rounded() == result.Score!.Value.Thousandths, $"{where}: {result.Score}");
    });

    [Fact]
    public void Aggregate_AnyBallots_ShowsEachTotalAndHowFarTheyLieApart() => Each((rubric, ballots, where) =>
    {
        var result = BallotAggregation.Aggregate(new(), rubric, ballots);

        var totals = ballots.OrderBy(ballot => ballot.ExpertId).Select(ballot => Total(rubric, ballot)).ToArray();
        Assert.True(totals.Select(total => total.Rounded()).SequenceEqual(result.Totals.Select(total => total.Total.Thousandths)), where);
        var sorted = totals.Order(Comparer<ExactFraction>.Create((one, other) => one.CompareTo(other))).ToArray();
        Assert.True((sorted[0].Rounded(), sorted[^1].Rounded()) == (result.Min!.Value.Thousandths, result.Max!.Value.Thousandths), where);
        Assert.True((sorted[^1] + sorted[0] * ExactFraction.Of(-1)).Rounded() == result.Spread!.Value.Thousandths, where);
    });

    /// <summary>More from one expert, and less from none, never lowers a score.</summary>
    [Theory]
    [InlineData(ScoringMethod.Mean)]
    [InlineData(ScoringMethod.TrimmedMean)]
    [InlineData(ScoringMethod.Median)]
    [InlineData(ScoringMethod.WeightedByRole)]
    public void Aggregate_OneScoreRaised_NeverLowersTheResult(ScoringMethod method) => Each((rubric, ballots, where) =>
    {
        var parameters = new CycleParameters { Method = method, Weights = Weights };
        var first = ballots[0];
        var raised = first with { Scores = [.. first.Scores.Select(entry => entry with { Score = rubric.Items[rubric.IndexOf(entry.Item)].MaxScore })] };

        var before = BallotAggregation.Aggregate(parameters, rubric, ballots).Score;
        var after = BallotAggregation.Aggregate(parameters, rubric, [raised, .. ballots.Skip(1)]).Score;

        Assert.True(after >= before, where);
    });

    /// <summary>The order of items on a sheet, and that of the sheets, decide nothing.</summary>
    [Fact]
    public void Aggregate_ItemsInAnyOrder_GivesTheSame() => Each((rubric, ballots, where) =>
    {
        var turned = ballots.Reverse().Select(ballot => ballot with { Scores = [.. ballot.Scores.Reverse()] }).ToArray();

        var (one, other) = (BallotAggregation.Aggregate(new(), rubric, ballots), BallotAggregation.Aggregate(new(), rubric, turned));

        Assert.True((one.Score, one.Min, one.Max) == (other.Score, other.Min, other.Max), where);
        Assert.True(one.Totals.SequenceEqual(other.Totals), where);
    });

    /// <summary>With one role alone weights say nothing: the result is the mean.</summary>
    [Fact]
    public void Aggregate_WeightedWithOneRole_IsTheMean() => Each((rubric, ballots, where) =>
    {
        var alike = ballots.Select(ballot => ballot with { Role = CommitteeRole.ViceChair }).ToArray();

        var weighted = BallotAggregation.Aggregate(new() { Method = ScoringMethod.WeightedByRole, Weights = Weights }, rubric, alike);

        Assert.True(weighted.Score == BallotAggregation.Aggregate(new(), rubric, alike).Score, where);
    });

    [Theory]
    [InlineData(ScoringMethod.Mean, 2, 2, true)]
    [InlineData(ScoringMethod.Mean, 3, 2, false)]
    [InlineData(ScoringMethod.Median, 1, 1, true)]
    [InlineData(ScoringMethod.TrimmedMean, 3, 3, true)]
    [InlineData(ScoringMethod.TrimmedMean, 1, 3, true)]  // without the highest and the lowest one is left: three are needed
    [InlineData(ScoringMethod.TrimmedMean, 1, 2, false)]
    [InlineData(ScoringMethod.TrimmedMean, 4, 3, false)]
    public void Aggregate_FewerThanNeeded_HasNoScoreAndTrimsNone(ScoringMethod method, int least, int given, bool scored)
    {
        var rubric = new Rubric([new() { Code = "all", Weight = 1, MaxScore = ScaledScore.FromPoints(100) }]);
        BallotFact[] ballots = [.. Enumerable.Range(1, given).Select(expert => new BallotFact
        {
            ExpertId = expert,
            State = BallotState.Submitted,
            Scores = [new("all", ScaledScore.FromPoints(60 + expert))],
        })];

        var result = BallotAggregation.Aggregate(new() { Method = method, BallotsPerApplication = least }, rubric, ballots);

        Assert.Equal((scored, given), (result.Score is not null, result.Count));
        Assert.Equal(Math.Max(least, method == ScoringMethod.TrimmedMean ? 3 : 1), result.Needed);
        Assert.Equal(scored && method == ScoringMethod.TrimmedMean ? 2 : 0, result.Excluded.Count);
    }

    private static ExactFraction Formula(ScoringMethod method, (ExactFraction Points, CommitteeRole Role)[] totals)
    {
        var sorted = totals.OrderBy(total => total.Points, Comparer<ExactFraction>.Create((one, other) => one.CompareTo(other))).ToArray();
        var n = sorted.Length;
        return method switch
        {
            ScoringMethod.Mean => Mean(sorted.Select(total => total.Points)),
            ScoringMethod.TrimmedMean => Mean(sorted.Skip(1).SkipLast(1).Select(total => total.Points)),
            ScoringMethod.Median when n % 2 == 1 => sorted[n / 2].Points,
            ScoringMethod.Median => Mean([sorted[n / 2 - 1].Points, sorted[n / 2].Points]),
            _ => ExactFraction.Sum(sorted.Select(total => total.Points * WeightOf(total.Role)))
                / ExactFraction.Sum(sorted.Select(total => WeightOf(total.Role))),
        };
    }

    private static ExactFraction Mean(IEnumerable<ExactFraction> parts) =>
        ExactFraction.Sum(parts) / ExactFraction.Of(parts.Count());

    private static ExactFraction WeightOf(CommitteeRole role) => ExactFraction.Of(role switch
    {
        CommitteeRole.Chair => 5,
        CommitteeRole.ViceChair => 3,
        _ => 2,
    });

    /// <summary>In thousandths of a point: 100 000 · Σ w·(s/max) / Σ w.</summary>
    private static ExactFraction Total(Rubric rubric, BallotFact ballot) =>
        ExactFraction.Of(100_000)
        * ExactFraction.Sum(ballot.Scores.Select(entry =>
        {
            var item = rubric.Items.Single(item => item.Code == entry.Item);
            return ExactFraction.Of(item.Weight) * new ExactFraction(entry.Score!.Value.Thousandths, item.MaxScore.Thousandths);
        }))
        / ExactFraction.Of(rubric.Items.Sum(item => item.Weight));

    private static void Each(Action<Rubric, BallotFact[], string> check)
    {
        var random = new Random(Seed);
        for (var run = 0; run < 120; run++)
        {
            var rubric = new Rubric([.. Enumerable.Range(1, random.Next(1, 7)).Select(number => new RubricItemFact
            {
                Code = $"item{number}",
                Weight = random.Next(1, 41),
                MaxScore = new ScaledScore(Scales[random.Next(Scales.Length)]),
            })]);
            check(rubric, [.. Enumerable.Range(1, random.Next(3, 9)).Select(expert => Ballot(random, rubric, expert))], $"seed {Seed}, run {run}");
        }
    }

    private static BallotFact Ballot(Random random, Rubric rubric, int expert) => new()
    {
        ExpertId = expert,
        State = BallotState.Submitted,
        Role = (CommitteeRole)random.Next(1, 4),
        Scores = [.. rubric.Items.Select(item => new ItemScore(item.Code, new ScaledScore(random.NextInt64(item.MaxScore.Thousandths + 1))))],
    };
}
