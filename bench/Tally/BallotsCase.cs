using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Bench.Tally;

/// <summary>Ballots of five equal items, so that the bare loop is a plain mean.</summary>
internal sealed class BallotsCase
{
    private const int Items = 5;

    private static readonly CycleParameters Parameters = new();

    private readonly Rubric rubric = new([.. Enumerable.Range(0, Items).Select(index =>
        new RubricItemFact { Code = $"item{index}", Weight = 1, MaxScore = ScaledScore.FromPoints(100) })]);

    private readonly BallotFact[][] applications;

    public BallotsCase(int applications, int experts)
    {
        var random = new Random(2);
        this.applications = [.. Enumerable.Range(0, applications).Select(_ => Enumerable.Range(0, experts).Select(expert => new BallotFact
        {
            ExpertId = expert,
            State = BallotState.Submitted,
            Scores = [.. rubric.Items.Select(item => new ItemScore(item.Code, ScaledScore.FromPoints(random.Next(101))))],
        }).ToArray())];
    }

    public int Count => applications.Length * applications[0].Length;

    public long Aggregate() => applications.Sum(ballots => BallotAggregation.Aggregate(Parameters, rubric, ballots).Score!.Value.Thousandths);

    public long Bare()
    {
        var total = 0L;
        foreach (var ballots in applications)
        {
            var sum = 0L;
            foreach (var ballot in ballots)
            {
                foreach (var score in ballot.Scores)
                {
                    sum += score.Score!.Value.Thousandths;
                }
            }

            var count = ballots.Length * Items;
            total += (2 * sum + count) / (2 * count);
        }

        return total;
    }
}
