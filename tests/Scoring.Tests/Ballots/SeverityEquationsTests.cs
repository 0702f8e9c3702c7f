using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

/// <summary>
/// The additive model beside its normal equations, which are written out for experts and applications alike and solved by
/// elimination; and beside the meaning of least squares: no other severities leave smaller squares.
/// </summary>
public sealed class SeverityEquationsTests
{
    private const int Seed = 20260412;

    [Fact]
    public void Fit_AnyConnectedRatings_SolvesTheNormalEquations() => Each((ratings, result, where) =>
    {
        var (severity, merit) = Solve(ratings);
        foreach (var expert in result.Experts)
        {
            Assert.True(Math.Abs(severity[expert.ExpertId] - expert.Severity) < 1e-7, $"{where}, expert {expert.ExpertId}");
            Assert.True(expert.Ballots == ratings.Count(rating => rating.ExpertId == expert.ExpertId), where);
        }

        foreach (var application in result.Applications)
        {
            var adjusted = (double)application.Adjusted.ToDecimal();
            Assert.True(Math.Abs(merit[application.ApplicationId] - adjusted) < 0.000_51, $"{where}, application {application.ApplicationId}");
        }
    });

    [Fact]
    public void Fit_AnyConnectedRatings_LeavesTheLeastSquares() => Each((ratings, result, where) =>
    {
        var severity = result.Experts.ToDictionary(expert => expert.ExpertId, expert => expert.Severity);
        var least = Squares(ratings, severity);
        foreach (var expert in severity.Keys)
        {
            foreach (var step in new[] { -0.1, 0.1 })
            {
                Assert.True(Squares(ratings, new(severity) { [expert] = severity[expert] + step }) >= least - 1e-9, $"{where}, expert {expert}");
            }
        }
    });

    [Fact]
    public void Fit_Severities_SumToNothingInEveryGroup() => Each((_, result, where) => Assert.All(
        result.Experts.GroupBy(expert => expert.Group),
        group => Assert.True(Math.Abs(group.Sum(expert => expert.Severity)) < 1e-9, where)));

    /// <summary>An expert who gives everyone two points less is two points more severe, and no adjusted score moves by more than the share of all.</summary>
    [Fact]
    public void Fit_OneExpertStricter_MovesThatSeverityByAsMuch() => Each((ratings, result, where) =>
    {
        var strict = ratings[0].ExpertId;
        var again = SeverityModel.Fit(ratings.Select(rating =>
            rating.ExpertId == strict ? rating with { Score = new(rating.Score.Thousandths - 2000) } : rating));

        // All severities are measured from their mean, which rises by 2 / n.
        var shift = 2.0 / result.Experts.Count;
        foreach (var (before, after) in result.Experts.Zip(again.Experts))
        {
            var expected = before.Severity - shift + (before.ExpertId == strict ? 2 : 0);
            Assert.True(Math.Abs(expected - after.Severity) < 1e-7, $"{where}, expert {before.ExpertId}");
        }
    });

    private static void Each(Action<Rating[], SeverityResult, string> check)
    {
        var random = new Random(Seed);
        for (var run = 0; run < 60; run++)
        {
            var ratings = Connected(random, experts: random.Next(2, 7), applications: random.Next(2, 10));
            random.Shuffle(ratings);
            check(ratings, SeverityModel.Fit(ratings), $"seed {Seed}, run {run}");
        }
    }

    /// <summary>Expert 1 scores everything, so that all are connected; the others score what falls to them, the first application at least.</summary>
    private static Rating[] Connected(Random random, int experts, int applications) =>
        [.. Enumerable.Range(1, experts).SelectMany(expert => Enumerable.Range(1, applications)
            .Where(application => expert == 1 || application == 1 || random.Next(2) == 0)
            .Select(application => new Rating(application, expert, new ScaledScore(random.Next(50_000, 100_001)))))];

    private static double Squares(Rating[] ratings, Dictionary<int, double> severity) => ratings.GroupBy(rating => rating.ApplicationId).Sum(group =>
    {
        var corrected = group.Select(rating => rating.Score.Thousandths / 1000.0 + severity[rating.ExpertId]).ToArray();
        return corrected.Sum(score => Math.Pow(score - corrected.Average(), 2));
    });

    /// <summary>score = merit − severity, one equation an expert and an application, and that severities sum to 0.</summary>
    private static (Dictionary<int, double> Severity, Dictionary<int, double> Merit) Solve(Rating[] ratings)
    {
        var experts = ratings.Select(rating => rating.ExpertId).Distinct().Order().ToArray();
        var applications = ratings.Select(rating => rating.ApplicationId).Distinct().Order().ToArray();
        var size = experts.Length + applications.Length;
        var rows = new double[size][];
        for (var row = 0; row < size; row++)
        {
            rows[row] = new double[size + 1];
        }

        foreach (var (application, expert, score) in ratings)
        {
            var (e, a) = (Array.IndexOf(experts, expert), experts.Length + Array.IndexOf(applications, application));
            var points = score.Thousandths / 1000.0;
            (rows[e][e], rows[e][a], rows[e][size]) = (rows[e][e] - 1, rows[e][a] + 1, rows[e][size] + points);
            (rows[a][e], rows[a][a], rows[a][size]) = (rows[a][e] - 1, rows[a][a] + 1, rows[a][size] + points);
        }

        // The equations hang together by one; the first gives way to the sum of severities.
        rows[0] = [.. Enumerable.Range(0, size + 1).Select(column => column < experts.Length ? 1.0 : 0.0)];
        Eliminate(rows);
        return (
            experts.Index().ToDictionary(entry => entry.Item, entry => rows[entry.Index][size]),
            applications.Index().ToDictionary(entry => entry.Item, entry => rows[experts.Length + entry.Index][size]));
    }

    /// <summary>Gauss and Jordan with the greatest pivot of each column.</summary>
    private static void Eliminate(double[][] rows)
    {
        for (var column = 0; column < rows.Length; column++)
        {
            var best = Enumerable.Range(column, rows.Length - column).MaxBy(row => Math.Abs(rows[row][column]));
            (rows[column], rows[best]) = (rows[best], rows[column]);
            var pivot = rows[column][column];
            rows[column] = [.. rows[column].Select(value => value / pivot)];
            for (var row = 0; row < rows.Length; row++)
            {
                if (row != column)
                {
                    var factor = rows[row][column];
                    rows[row] = [.. rows[row].Zip(rows[column], (value, other) => value - factor * other)];
                }
            }
        }
    }
}
