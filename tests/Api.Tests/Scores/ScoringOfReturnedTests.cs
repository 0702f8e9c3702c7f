using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Tests.Scores;

/// <summary>What is left out of a score, with its reason.</summary>
public sealed class ScoringOfReturnedTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Scoring);
        await _year.ScoreEveryoneAsync();
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Scoring_BallotReturned_LeavesBothVersionsOut()
    {
        var ballot = await FirstBallotAsync();
        await _year.WithAsync(db => _year.Get<BallotService>().ReturnAsync(db, ballot.Id, "示例", _year.Office, default));

        var scoring = await ScoringAsync(ballot.Assignment.ApplicationId);

        Assert.Equal(("2", ""), (scoring.Text("count"), scoring.Text("score")));
        Assert.Equal(
            [("1", "RETURNED"), ("2", "DRAFT")],
            scoring.GetProperty("excluded").EnumerateArray().Select(left => (left.Text("revision"), left.Text("reason"))));
    }

    /// <summary>A tie that comes to light after the ballot takes the ballot out, though nobody declared anything.</summary>
    [Fact]
    public async Task Scoring_TieFoundAfterTheBallot_LeavesItOutAsRecused()
    {
        var ballot = await FirstBallotAsync();
        var applicant = await _year.WithAsync(db => db.Applications
            .Where(application => application.Id == ballot.Assignment.ApplicationId).Select(application => application.ApplicantId).SingleAsync());
        await _year.WithAsync(db => _year.Get<ExpertService>().TieAsync(
            db, ballot.Assignment.ExpertId, applicant, TieKind.Supervisor, "示例", _year.Office, default));

        var scoring = await ScoringAsync(ballot.Assignment.ApplicationId);

        Assert.Equal("2", scoring.Text("count"));
        Assert.Equal("RECUSED", scoring.GetProperty("excluded")[0].Text("reason"));
        Assert.Equal("17", (await _year.SendSampleAsync(_year.Analyst, "scoring-analysis", new { year = 2025 })).TextAt("scoringAnalysis.0.ballots"));
    }

    private Task<Ballot> FirstBallotAsync() => _year.WithAsync(db =>
        db.Ballots.AsNoTracking().Include(ballot => ballot.Assignment).OrderBy(ballot => ballot.Id).FirstAsync());

    private async Task<System.Text.Json.JsonElement> ScoringAsync(int application) =>
        (await _year.SendSampleAsync(_year.Office, "scoring", new { applicationId = NodeIds.Of("Application", application) })).At("application.scoring");
}
