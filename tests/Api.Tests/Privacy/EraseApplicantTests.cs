using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Invariants;

namespace ScoringPlatform.Api.Tests.Privacy;

public sealed class EraseApplicantTests : IAsyncLifetime
{
    private TemporaryFolder folder = null!;

    public async Task InitializeAsync() => folder = await ClosedYear.CopyAsync();

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Closed on 20 June 2025, a title awarded: kept 30 years by default.</summary>
    [Fact]
    public async Task Erase_WithinTheTimeOfRecords_KeepsTheDossierAndSaysUntilWhen()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2030, 1, 7);

        var answer = await EraseAsync(year);

        var result = answer.At("eraseApplicant.result");
        Assert.False(result.GetProperty("identityErased").GetBoolean());
        var kept = result.GetProperty("kept")[0];
        Assert.Equal(("RECORD_KEEPING", "2055-06-20"), (kept.Text("reason"), kept.Text("until")));
        Assert.Contains("2025-0001", kept.Text("what"), StringComparison.Ordinal);
        Assert.Equal(ClosedYear.Name, await NameAsync(year));
    }

    [SqliteFact]
    public async Task Erase_AfterTheTimeOfRecords_LeavesNoByteOfThePerson()
    {
        Assert.NotEmpty(ClosedYear.Found(folder));
        await using var year = await ClosedYear.StartAsync(folder, 2055, 6, 20);
        // The notice of 2025 names the person; its own time was over in 2030.
        await year.WithAsync(db => db.StoredFiles.ExecuteDeleteAsync());

        var result = (await EraseAsync(year)).At("eraseApplicant.result");

        Assert.True(result.GetProperty("identityErased").GetBoolean());
        Assert.True(result.GetProperty("storageOverwritten").GetBoolean());
        var counts = result.GetProperty("erased").EnumerateArray().ToDictionary(one => one.Text("what"), one => one.GetProperty("count").GetInt32());
        Assert.Equal((1, 1, 1, 1), (counts["IDENTITY"], counts["ACCOUNTS"], counts["TIES"], counts["DOSSIERS"]));
        // The platform runs on and nothing was closed: the bytes are gone from database and write-ahead log all the same.
        Assert.Empty(ClosedYear.Found(folder));
        Assert.Equal(8, await year.WithAsync(db => db.Applicants.CountAsync(one => one.Name.StartsWith("示例申报人"))));
    }

    [Fact]
    public async Task Erase_Whole_LeavesInvariantsAuditStatisticsAndVotesWhole()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2055, 6, 20);
        var before = await StatisticsAsync(year);

        await EraseAsync(year);

        Assert.Empty((await year.Get<InvariantChecker>().RunAsync(default)).Where(one => !one.Holds).Select(one => one.Invariant.Name));
        Assert.True((await year.Get<AuditVerifier>().VerifyAsync(default)).IsWhole);
        Assert.Equal(before, await StatisticsAsync(year));
        var round = await year.WithAsync(db => db.VotingRounds.Select(one => one.Id).SingleAsync());
        var verified = await year.SendSampleAsync(year.Auditor, "verify-round", new { roundId = NodeIds.Of("VotingRound", round) });
        Assert.True(verified.At("verifyRound.isWhole").GetBoolean());
        var entry = await year.WithAsync(db => db.AuditEntries.OrderBy(one => one.Sequence).LastAsync());
        Assert.Equal(("APPLICANT_ERASED", "示例：本人要求", "privacy-1"), (entry.Action, entry.Reason, entry.Actor));
    }

    [Fact]
    public async Task Erase_Whole_StillAnswersEveryoneElse()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2055, 6, 20);
        await EraseAsync(year);

        var application = await year.SendSampleAsync(year.Office, "application", new { id = NodeIds.Of("Application", year.Applications[0]) });

        Assert.Equal("（已清除）", application.TextAt("application.applicant.name"));
        Assert.Equal("CONFIRMED", application.TextAt("application.state"));
        var again = await EraseAsync(year);
        Assert.Equal("SubjectNotFoundError", again.TextAt("eraseApplicant.errors.0.__typename"));
        var unknown = await year.SendSampleAsync(
            ClosedYear.PrivacyOfficer, "erase-applicant", new { applicantId = NodeIds.Of("Applicant", 999_999), reason = "示例：本人要求" });
        Assert.Equal(unknown, again);
    }

    [Fact]
    public async Task Erase_OfADraftInAnOpenYear_TakesItBackAndErasesAll()
    {
        await using var year = await ReviewYear.StartAsync();
        var applicant = await year.ApplicantOfAsync(2);

        var answer = await year.SendSampleAsync(
            ClosedYear.PrivacyOfficer, "erase-applicant", new { applicantId = NodeIds.Of("Applicant", applicant), reason = "示例" });

        Assert.True(answer.At("eraseApplicant.result.identityErased").GetBoolean());
        var application = await year.WithAsync(db => db.Applications.AsNoTracking().SingleAsync(one => one.ApplicantId == applicant));
        Assert.Equal(Scoring.Cycles.ApplicationState.Withdrawn, application.State);
        Assert.Equal(0, await year.WithAsync(db => db.Achievements.CountAsync(one => one.ApplicationId == application.Id)));
    }

    [Fact]
    public async Task Erase_OfAnApplicationUnderReview_KeepsItWhileTheYearIsOpen()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        var applicant = await year.ApplicantOfAsync(0);

        var answer = await year.SendSampleAsync(
            ClosedYear.PrivacyOfficer, "erase-applicant", new { applicantId = NodeIds.Of("Applicant", applicant), reason = "示例" });

        Assert.Equal("YEAR_OPEN", answer.TextAt("eraseApplicant.result.kept.0.reason"));
        Assert.False(answer.At("eraseApplicant.result.identityErased").GetBoolean());
    }

    [Theory]
    [InlineData(Roles.Officer)]
    [InlineData(Roles.Admin)]
    [InlineData(Roles.Applicant)]
    public async Task Erase_ByAnotherRole_IsRefused(string role)
    {
        await using var year = await ClosedYear.StartAsync(folder, 2055, 6, 20);

        Assert.Equal("AUTH_NOT_AUTHORIZED", (await EraseAsync(year, ReviewYear.As("someone", role))).ErrorCode());
    }

    private static async Task<string> EraseAsync(ReviewYear year, Caller? caller = null)
    {
        var applicant = await year.ApplicantOfAsync(0);
        return await year.SendSampleAsync(
            caller ?? ClosedYear.PrivacyOfficer, "erase-applicant", new { applicantId = NodeIds.Of("Applicant", applicant), reason = "示例：本人要求" });
    }

    private static async Task<string> NameAsync(ReviewYear year)
    {
        var applicant = await year.ApplicantOfAsync(0);
        return await year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).Select(one => one.Name).SingleAsync());
    }

    private static Task<string> StatisticsAsync(ReviewYear year) =>
        year.SendSampleAsync(year.Analyst, "annual-statistics", new { years = new[] { 2025 } });
}
