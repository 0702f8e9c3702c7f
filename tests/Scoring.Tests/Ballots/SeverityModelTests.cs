using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class SeverityModelTests
{
    private static Rating Rate(int application, int expert, double points) => new(application, expert, ScaledScore.FromDecimal((decimal)points));

    /// <summary>
    /// D. C. Montgomery, Design and Analysis of Experiments, the balanced incomplete block example of four catalysts in
    /// four batches: the effects are 3Q/8 with Q = −9/3, −7/3, −4/3 and 20/3. Batches stand for applications here,
    /// catalysts for experts; severity is the effect with its sign turned.
    /// </summary>
    private static readonly Rating[] Catalysts =
    [
        Rate(1, 1, 73), Rate(2, 1, 74), Rate(4, 1, 71),
        Rate(2, 2, 75), Rate(3, 2, 67), Rate(4, 2, 72),
        Rate(1, 3, 73), Rate(2, 3, 75), Rate(3, 3, 68),
        Rate(1, 4, 75), Rate(3, 4, 72), Rate(4, 4, 75),
    ];

    [Fact]
    public void Fit_PublishedIncompleteBlocks_GivesThePublishedEffects()
    {
        var result = SeverityModel.Fit(Catalysts);

        Assert.Equal([9 / 8.0, 7 / 8.0, 4 / 8.0, -20 / 8.0], result.Experts.Select(expert => Math.Round(expert.Severity, 9)));
        Assert.Equal(1, result.Groups);
        Assert.All(result.Experts, expert => Assert.Equal(3, expert.Ballots));
    }

    [Fact]
    public void Fit_PublishedIncompleteBlocks_AdjustsTheMeans()
    {
        // Application 1 was scored by experts 1, 3 and 4: raw 221/3 = 73.667, adjusted (221 + 9/8 + 4/8 − 20/8)/3 = 73.375.
        var first = SeverityModel.Fit(Catalysts).Applications[0];

        Assert.Equal((73.667m, 73.375m), (first.Raw.ToDecimal(), first.Adjusted.ToDecimal()));
    }

    [Fact]
    public void Fit_EveryoneScoredEverything_LeavesTheMeansAsTheyAre()
    {
        Rating[] ratings = [Rate(1, 1, 70), Rate(1, 2, 80), Rate(2, 1, 60), Rate(2, 2, 90)];

        var result = SeverityModel.Fit(ratings);

        Assert.All(result.Applications, application => Assert.Equal(application.Raw, application.Adjusted));
        Assert.Equal([10, -10], result.Experts.Select(expert => Math.Round(expert.Severity, 9))); // means 65 and 85
    }

    [Fact]
    public void Fit_AdditiveScores_RecoversSeverityAndMeritExactly()
    {
        const int seed = 17;
        var random = new Random(seed);
        for (var run = 0; run < 20; run++)
        {
            var severity = Enumerable.Range(0, 8).Select(_ => (double)random.Next(-5, 6)).ToArray();
            var mean = severity.Average();
            var merit = Enumerable.Range(0, 40).Select(_ => (double)random.Next(60, 90)).ToArray();
            var ratings = merit.SelectMany((points, application) =>
                    Enumerable.Range(0, 3).Select(place => (application + place * (1 + application % 3)) % 8).Distinct()
                        .Select(expert => Rate(application, expert, points - severity[expert])))
                .ToArray();
            random.Shuffle(ratings);

            var result = SeverityModel.Fit(ratings);

            Assert.Equal(1, result.Groups);
            Assert.All(result.Experts, expert => Assert.True(
                Math.Abs(expert.Severity - (severity[expert.ExpertId] - mean)) < 1e-6, $"seed {seed}, run {run}, expert {expert.ExpertId}"));
            Assert.All(result.Applications, application => Assert.True(
                Math.Abs((double)application.Adjusted.ToDecimal() - (merit[application.ApplicationId] - mean)) < 0.0011, $"seed {seed}, run {run}"));
        }
    }

    [Fact]
    public void Fit_UnconnectedExperts_FallIntoGroups()
    {
        Rating[] ratings = [Rate(1, 1, 70), Rate(1, 2, 80), Rate(2, 3, 50), Rate(2, 4, 54), Rate(3, 5, 66)];

        var result = SeverityModel.Fit(ratings);

        Assert.Equal(3, result.Groups);
        Assert.Equal([0, 0, 1, 1, 2], result.Experts.Select(expert => expert.Group));
        Assert.Equal([5, -5, 2, -2, 0], result.Experts.Select(expert => Math.Round(expert.Severity, 9)));
        Assert.Equal([0, 1, 2], result.Applications.Select(application => application.Group));
    }

    [Fact]
    public void Fit_Nothing_IsEmpty()
    {
        var result = SeverityModel.Fit([]);

        Assert.Equal((0, 0, 0), (result.Experts.Count, result.Applications.Count, result.Groups));
    }

    [Fact]
    public void Fit_SamePairTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SeverityModel.Fit([Rate(1, 1, 70), Rate(1, 1, 71)]));
}
