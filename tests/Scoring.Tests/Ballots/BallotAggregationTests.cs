using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class BallotAggregationTests
{
    /// <summary>One item of 100 points, so that a ballot's total is its score.</summary>
    private static readonly Rubric Plain = new([new() { Code = "all", Weight = 1, MaxScore = ScaledScore.FromPoints(100) }]);

    private static readonly CycleParameters Mean = new();

    private static BallotFact Ballot(int expert, decimal points) => new()
    {
        ExpertId = expert,
        State = BallotState.Submitted,
        Scores = [new("all", ScaledScore.FromDecimal(points))],
    };

    private static BallotFact[] Ballots(params decimal[] points) => [.. points.Select((value, index) => Ballot(index + 1, value))];

    private static decimal? Score(ScoringMethod method, params decimal[] points) =>
        BallotAggregation.Aggregate(Mean with { Method = method }, Plain, Ballots(points)).Score?.ToDecimal();

    [Fact]
    public void Aggregate_Mean_IsRoundedOnceHalvesAwayFromZero()
    {
        Assert.Equal(80.333m, Score(ScoringMethod.Mean, 80, 80, 81));        // 241 / 3 = 80.3333…
        Assert.Equal(80.667m, Score(ScoringMethod.Mean, 80, 81, 81));        // 242 / 3 = 80.6666…
        Assert.Equal(70.001m, Score(ScoringMethod.Mean, 70, 70, 70, 70.002m)); // 280.002 / 4 = 70.0005
    }

    [Fact]
    public void Aggregate_TrimmedMean_LeavesOutOneHighestAndOneLowest()
    {
        var result = BallotAggregation.Aggregate(
            Mean with { Method = ScoringMethod.TrimmedMean }, Plain, Ballots(90, 60, 70, 81, 60));

        Assert.Equal(70.333m, result.Score?.ToDecimal()); // (60 + 70 + 81) / 3
        Assert.Equal(5, result.Count);
        Assert.Equal([(1, BallotExclusion.TrimmedHighest), (2, BallotExclusion.TrimmedLowest)], result.Excluded.Select(e => (e.ExpertId, e.Reason)));
    }

    [Fact]
    public void Aggregate_Median_IsTheMiddleOrTheMeanOfTheTwoMiddle()
    {
        Assert.Equal(70m, Score(ScoringMethod.Median, 90, 10, 70));
        Assert.Equal(70.501m, Score(ScoringMethod.Median, 90, 10, 70, 71.001m)); // (70 + 71.001) / 2 = 70.5005
    }

    [Fact]
    public void Aggregate_WeightedByRole_WeighsTheChair()
    {
        var parameters = Mean with { Method = ScoringMethod.WeightedByRole, Weights = new() { Chair = 3, ViceChair = 2, Member = 1 } };
        BallotFact[] ballots =
        [
            Ballot(1, 90) with { Role = CommitteeRole.Chair },
            Ballot(2, 60) with { Role = CommitteeRole.ViceChair },
            Ballot(3, 70),
        ];

        // (3·90 + 2·60 + 70) / 6 = 460 / 6 = 76.6666…
        Assert.Equal(76.667m, BallotAggregation.Aggregate(parameters, Plain, ballots).Score?.ToDecimal());
    }

    [Fact]
    public void Aggregate_SeveralItems_EachCountsByWeightWhateverItsScale()
    {
        var rubric = new Rubric(
        [
            new() { Code = "achievement", Weight = 50, MaxScore = ScaledScore.FromPoints(100) },
            new() { Code = "defence", Weight = 30, MaxScore = ScaledScore.FromPoints(30) },
            new() { Code = "theory", Weight = 20, MaxScore = ScaledScore.FromPoints(7) },
        ]);
        ItemScore[] scores = [new("theory", new(5000)), new("achievement", new(80_000)), new("defence", new(24_000))];

        // 100·(50·80/100 + 30·24/30 + 20·5/7) / 100 = 40 + 24 + 14.285714… = 78.285714…
        Assert.Equal(78.286m, BallotAggregation.Total(rubric, scores)?.ToDecimal());
    }

    [Fact]
    public void Aggregate_TotalsThatRoundUp_AreNotSummedRounded()
    {
        // Three totals of 100·5/7 = 71.428571…: their mean is the same, where rounded totals would give 71.429 too,
        // but 5/7, 5/7 and 6/7 give 100·16/21 = 76.190476…, and (71.429 + 71.429 + 85.714) / 3 = 76.1906…
        var rubric = new Rubric([new() { Code = "all", Weight = 1, MaxScore = ScaledScore.FromPoints(7) }]);
        BallotFact[] ballots = [.. new[] { 5, 5, 6 }.Select((points, index) => Ballot(index + 1, points))];

        Assert.Equal(76.190m, BallotAggregation.Aggregate(Mean, rubric, ballots).Score?.ToDecimal());
    }

    [Fact]
    public void Aggregate_MinMaxSpreadAndVetoes_AreReported()
    {
        BallotFact[] ballots = [Ballot(3, 60) with { Veto = true, Opinion = "示范意见" }, Ballot(1, 90), Ballot(2, 75)];

        var result = BallotAggregation.Aggregate(Mean, Plain, ballots);

        Assert.Equal((60m, 90m, 30m), (result.Min?.ToDecimal(), result.Max?.ToDecimal(), result.Spread?.ToDecimal()));
        Assert.Equal([3], result.Vetoes);
        Assert.Equal(75m, result.Score?.ToDecimal());
        Assert.Equal([1, 2, 3], result.Totals.Select(total => total.ExpertId));
    }

    [Fact]
    public void Aggregate_TooFew_HasNoScoreButSaysWhatThereIs()
    {
        var result = BallotAggregation.Aggregate(Mean, Plain, Ballots(0, 80));

        Assert.Null(result.Score);
        Assert.Equal((2, 3, 80m), (result.Count, result.Needed, result.Spread?.ToDecimal()));
    }

    [Fact]
    public void Aggregate_None_IsNullNotZero()
    {
        var result = BallotAggregation.Aggregate(Mean, Plain, []);

        Assert.Equal((0, null, null, null, null), (result.Count, result.Score, result.Min, result.Max, result.Spread));
    }

    [Fact]
    public void Aggregate_OneExpertWhereOneIsEnough_IsThatScore() =>
        Assert.Equal(88m, BallotAggregation.Aggregate(Mean with { BallotsPerApplication = 1 }, Plain, Ballots(88)).Score?.ToDecimal());

    [Fact]
    public void Aggregate_AllZero_IsZeroNotNull() => Assert.Equal(0m, Score(ScoringMethod.Mean, 0, 0, 0));

    [Theory]
    [InlineData(ScoringMethod.Mean)]
    [InlineData(ScoringMethod.TrimmedMean)]
    [InlineData(ScoringMethod.Median)]
    [InlineData(ScoringMethod.WeightedByRole)]
    public void Aggregate_AllTied_IsThatScoreByAnyMethod(ScoringMethod method) =>
        Assert.Equal(77.125m, Score(method, 77.125m, 77.125m, 77.125m, 77.125m));

    public static TheoryData<BallotFact, BallotExclusion> LeftOut => new()
    {
        { Ballot(4, 10) with { Declaration = ConflictDeclaration.Declared }, BallotExclusion.Recused },
        { Ballot(4, 10) with { Declaration = ConflictDeclaration.Ordered, State = BallotState.Draft }, BallotExclusion.Recused },
        { Ballot(4, 10) with { State = BallotState.Draft }, BallotExclusion.Draft },
        { Ballot(4, 10) with { State = BallotState.Returned }, BallotExclusion.Returned },
        { Ballot(4, 101), BallotExclusion.Invalid },
        { Ballot(4, -1), BallotExclusion.Invalid },
        { Ballot(4, 10) with { Scores = [] }, BallotExclusion.Invalid },
        { Ballot(4, 10) with { Scores = [new("all", null)] }, BallotExclusion.Invalid },
        { Ballot(4, 10) with { Scores = [new("other", new(1))] }, BallotExclusion.Invalid },
        { Ballot(4, 10) with { Scores = [new("all", new(1)), new("all", new(1))] }, BallotExclusion.Invalid },
    };

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void Aggregate_BallotThatDoesNotCount_IsLeftOutWithItsReason(BallotFact ballot, BallotExclusion reason)
    {
        var result = BallotAggregation.Aggregate(Mean, Plain, [.. Ballots(80, 80, 80), ballot]);

        Assert.Equal(new ExcludedBallot(4, 1, reason), Assert.Single(result.Excluded));
        Assert.Equal((80m, 3), (result.Score?.ToDecimal(), result.Count));
    }

    /// <summary>Two sheets of two items, of which one is given twice and the other not: whole in number alone.</summary>
    [Fact]
    public void Total_OneItemTwiceAndAnotherNotAtAll_IsNone()
    {
        var rubric = new Rubric(
        [
            new() { Code = "theory", Weight = 1, MaxScore = ScaledScore.FromPoints(100) },
            new() { Code = "defence", Weight = 1, MaxScore = ScaledScore.FromPoints(100) },
        ]);

        Assert.Null(BallotAggregation.Total(rubric, [new("theory", new(80_000)), new("theory", new(80_000))]));
        Assert.Equal(80m, BallotAggregation.Total(rubric, [new("theory", new(90_000)), new("defence", new(70_000))])?.ToDecimal());
    }

    [Fact]
    public void Aggregate_UnknownMethod_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Score((ScoringMethod)9, 1, 2, 3));

    [Fact]
    public void Aggregate_ReturnedAndSubmittedAgain_CountsTheLastVersionOnce()
    {
        BallotFact[] ballots =
        [
            .. Ballots(80, 80),
            Ballot(3, 10) with { State = BallotState.Returned },
            Ballot(3, 20) with { Revision = 2 },
            Ballot(3, 95) with { Revision = 3 },
        ];

        var result = BallotAggregation.Aggregate(Mean, Plain, ballots);

        Assert.Equal(85m, result.Score?.ToDecimal()); // (80 + 80 + 95) / 3
        Assert.Equal([(1, BallotExclusion.Returned), (2, BallotExclusion.Superseded)], result.Excluded.Select(e => (e.Revision, e.Reason)));
    }

    [Fact]
    public void Aggregate_AnyPermutation_GivesTheSameResult()
    {
        const int seed = 1234;
        var random = new Random(seed);
        for (var run = 0; run < 60; run++)
        {
            var ballots = Ballots([.. Enumerable.Range(0, random.Next(3, 9)).Select(_ => random.Next(0, 100_001) / 1000m)]);
            foreach (var method in Enum.GetValues<ScoringMethod>())
            {
                var expected = BallotAggregation.Aggregate(Mean with { Method = method }, Plain, ballots);
                random.Shuffle(ballots);
                var actual = BallotAggregation.Aggregate(Mean with { Method = method }, Plain, ballots);

                Assert.True(expected.Score == actual.Score && expected.Excluded.SequenceEqual(actual.Excluded), $"seed {seed}, run {run}, {method}");
                Assert.True(actual.Score >= actual.Min && actual.Score <= actual.Max, $"seed {seed}, run {run}, {method}");
            }
        }
    }

    [Fact]
    public void Aggregate_Mean_IsTheDecimalMeanRoundedHalfAwayFromZero()
    {
        const int seed = 99;
        var random = new Random(seed);
        for (var run = 0; run < 300; run++)
        {
            var points = Enumerable.Range(0, random.Next(3, 12)).Select(_ => random.Next(0, 100_001) / 1000m).ToArray();
            var expected = decimal.Round(points.Sum() / points.Length, 3, MidpointRounding.AwayFromZero);

            Assert.True(expected == Score(ScoringMethod.Mean, points), $"seed {seed}, run {run}: {string.Join(", ", points)}");
        }
    }
}
