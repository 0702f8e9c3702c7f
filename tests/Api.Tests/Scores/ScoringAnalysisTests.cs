using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Scores;

/// <summary>
/// The year's experts give every item the same 70 points plus their own place, so that every total is 70 plus the place:
/// scores and severities can be computed by hand from who reviewed what.
/// </summary>
public sealed class ScoringAnalysisTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync(YearStage.Voting);

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Scoring_ThreeBallots_ShowsWhatTheMeanIsMadeOf()
    {
        var (application, places) = await FirstAsync();

        var scoring = (await _year.SendSampleAsync(_year.Office, "scoring", new { applicationId = NodeIds.Of("Application", application) })).At("application.scoring");

        Assert.Equal(("MEAN", "3", "3"), (scoring.Text("method"), scoring.Text("count"), scoring.Text("needed")));
        Assert.Equal(Math.Round(70 + places.Average(place => (decimal)place), 3), scoring.GetProperty("score").GetDecimal());
        Assert.Equal(70m + places.Min(), scoring.GetProperty("min").GetDecimal());
        Assert.Equal(70m + places.Max(), scoring.GetProperty("max").GetDecimal());
        Assert.Equal((decimal)places.Max() - places.Min(), scoring.GetProperty("spread").GetDecimal());
        Assert.Equal(
            places.Select(place => 70m + place),
            scoring.GetProperty("totals").EnumerateArray().Select(total => total.GetProperty("total").GetDecimal()).Order());
        Assert.Equal(3, scoring.GetProperty("rank").GetProperty("of").GetInt32());
    }

    /// <summary>Every score is additive without error, so that all of a connected group have the same adjusted score.</summary>
    [Fact]
    public async Task Scoring_AdditiveBallots_AdjustsAllOfAGroupToTheSame()
    {
        var adjusted = new List<(string Group, decimal Score)>();
        foreach (var application in _year.Applications.Take(6))
        {
            var scoring = (await _year.SendSampleAsync(_year.Office, "scoring", new { applicationId = NodeIds.Of("Application", application) })).At("application.scoring");
            adjusted.Add((scoring.Text("adjustmentGroup"), scoring.GetProperty("adjustedScore").GetDecimal()));
        }

        Assert.All(adjusted.GroupBy(score => score.Group), group => Assert.True(group.Max(score => score.Score) - group.Min(score => score.Score) <= 0.001m));
    }

    [Fact]
    public async Task Analysis_OfALevel_NamesMetricSeedAndSeverities()
    {
        var level = (await _year.SendSampleAsync(_year.Analyst, "scoring-analysis", new { year = 2025 })).At("scoringAnalysis.0");

        Assert.Equal(("ASSISTANT_ENGINEER", "6", "18"), (level.Text("level"), level.Text("applications"), level.Text("ballots")));
        var agreement = level.GetProperty("agreement");
        Assert.Equal(("INTERVAL", "2025", "1000"), (agreement.Text("metric"), agreement.Text("seed"), agreement.Text("resamples")));
        Assert.InRange(agreement.GetProperty("alpha").GetDouble(), agreement.GetProperty("low").GetDouble(), agreement.GetProperty("high").GetDouble());
        await using var db = _year.CreateContext();
        var experts = await db.Ballots.Select(ballot => ballot.Assignment.ExpertId).Distinct().CountAsync();
        var severities = level.GetProperty("severities").EnumerateArray().ToList();
        Assert.Equal(experts, severities.Count);
        Assert.All(
            severities.GroupBy(severity => severity.Text("group")),
            group => Assert.InRange(group.Sum(severity => severity.GetProperty("severity").GetDecimal()), -0.01m, 0.01m));
    }

    [Fact]
    public async Task Analysis_SameYearAgain_IsTheSameAnswer() => Assert.Equal(
        await _year.SendSampleAsync(_year.Analyst, "scoring-analysis", new { year = 2025 }),
        await _year.SendSampleAsync(_year.Analyst, "scoring-analysis", new { year = 2025 }));

    [Theory]
    [InlineData("{ scoringAnalysis(year: 2025) { severities { expert { name } } } }")]
    [InlineData("{ scoringAnalysis(year: 2025) { exceptional { number } } }")]
    public async Task Analysis_NamesForAnAnalyst_AreRefused(string document) =>
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendAsync(_year.Analyst, document)).ErrorCode());

    [Fact]
    public async Task Scoring_ForAnExpert_IsRefused()
    {
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendAsync(_year.Expert(0), "{ scoringAnalysis(year: 2025) { level } }")).ErrorCode());
        var own = (await _year.SendAsync(_year.Expert(0), "{ myAssignments { nodes { application { id } } } }")).TextAt("myAssignments.nodes.0.application.id");
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendAsync(
            _year.Expert(0), "query($id: ID!) { application(id: $id) { scoring { score } } }", new { id = own })).ErrorCode());
    }

    /// <summary>However many applications, the statements are those of one.</summary>
    [Fact]
    public async Task Scoring_OfManyApplications_CostsNoQueryPerRow()
    {
        const string Document = "query($first: Int!) { applications(first: $first, where: { state: { eq: SCORED } }) { nodes { scoring { score adjustedScore rank { place } } } } }";
        using var counter = await StatementCounter.OfAsync(_year);
        await _year.SendAsync(_year.Office, Document, new { first = 1 });
        var one = counter.Statements.Count;
        await _year.SendAsync(_year.Office, Document, new { first = 6 });

        Assert.InRange(one, 5, 30);
        Assert.Equal(2 * one, counter.Statements.Count);
    }

    private async Task<(int Application, IReadOnlyList<int> Places)> FirstAsync()
    {
        await using var db = _year.CreateContext();
        var application = _year.Applications[0];
        var experts = await db.Assignments.Where(found => found.ApplicationId == application).Select(found => found.ExpertId).ToListAsync();
        return (application, [.. experts.Select(expert => _year.Experts.ToList().IndexOf(expert)).Order()]);
    }
}
