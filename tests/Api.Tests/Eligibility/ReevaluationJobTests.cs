using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Eligibility;

/// <summary>2025-0001 to 0006 are eligible as stored, 0007 is not, 0008 waits for a ruling.</summary>
public sealed class ReevaluationJobTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    private string CycleId => Convert.ToBase64String(Encoding.UTF8.GetBytes($"ReviewCycle:{_year.CycleId}"));

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        await using var db = _year.CreateContext();
        var service = _year.Get<ApplicationService>();
        int[] ids = [.. _year.Applications.Take(8)];
        await service.SubmitAsync(db, ids, _year.Office, default);
        await service.ConfirmByEmployerAsync(db, ids, _year.Office, default);
        await service.AcceptAsync(db, ids, _year.Office, default);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Reevaluate_AcceptedApplications_AreDecidedWithProgressToTheEnd()
    {
        var id = await RequestAsync();
        await RunAsync(id);

        var job = await _year.SendSampleAsync(_year.Office, "job", new { id });
        Assert.Equal(("SUCCEEDED", "100"), (job.TextAt("job.state"), job.TextAt("job.progress")));
        // 8 were accepted: 6 eligible, 1 not, 1 pending.
        Assert.Equal(
            ["8 applications to evaluate, 0 decided ones to check.", "Evaluated: 6 eligible, 1 ineligible, 1 pending."],
            job.At("job.log").EnumerateArray().Select(line => line.GetProperty("message").GetString()));
        Assert.Equal(6, await CountAsync(ApplicationState.Eligible));
        Assert.Equal(1, await CountAsync(ApplicationState.Ineligible));
        Assert.Equal(1, await CountAsync(ApplicationState.Accepted));
    }

    [Fact]
    public async Task Reevaluate_AfterACorrection_DecidesWhatWaitedAndNamesWhatWouldBeOtherwise()
    {
        await RunAsync(await RequestAsync());
        await CorrectAsync();

        var second = await RequestAsync();
        await RunAsync(second);

        var log = (await _year.SendSampleAsync(_year.Office, "job", new { id = second })).At("job.log").EnumerateArray()
            .Select(line => line.GetProperty("message").GetString());
        Assert.Equal(
            [
                "1 applications to evaluate, 7 decided ones to check.",
                "Evaluated: 1 eligible, 0 ineligible, 0 pending.",
                "The rules now say otherwise than decided of 2025-0007.",
            ],
            log);
        Assert.Equal(7, await CountAsync(ApplicationState.Eligible));
        Assert.Equal(1, await CountAsync(ApplicationState.Ineligible));
    }

    [Fact]
    public async Task Request_WhileOneWaits_IsTheSameJobAndAfterItsSuccessANewOne()
    {
        var first = await RequestAsync();
        var again = await RequestAsync();
        await RunAsync(first);

        var later = await RequestAsync();

        Assert.Equal(first, again);
        Assert.NotEqual(first, later);
    }

    [Fact]
    public async Task Run_Twice_LeavesOneCurrentEvaluationEach()
    {
        await RunAsync(await RequestAsync());
        await RunAsync(await RequestAsync());

        await using var db = _year.CreateContext();
        Assert.Equal(8, await db.EligibilityEvaluations.CountAsync(evaluation => evaluation.IsCurrent));
    }

    [Fact]
    public async Task Request_Granted_IsAuditedWithTheOfficer()
    {
        await RunAsync(await RequestAsync());

        await using var db = _year.CreateContext();
        var entries = await db.AuditEntries.Where(entry => entry.Action.StartsWith("JOB_")).OrderBy(entry => entry.Sequence).ToListAsync();
        Assert.Equal([("office", "JOB_REQUESTED"), ("office", "JOB_SUCCEEDED")], entries.Select(entry => (entry.Actor, entry.Action)));
        Assert.Equal(7, await db.AuditEntries.CountAsync(entry =>
            entry.Actor == "system:reevaluation" && (entry.Action == "APPLICATION_ELIGIBLE" || entry.Action == "APPLICATION_INELIGIBLE")));
    }

    [Theory]
    [InlineData(Roles.Applicant)]
    [InlineData(Roles.Analyst)]
    [InlineData(Roles.Authority)]
    public async Task Request_ByAnyoneButAnOfficer_IsRefused(string role) =>
        Assert.Equal(
            "AUTH_NOT_AUTHORIZED",
            (await _year.SendSampleAsync(ReviewYear.As("someone", role), "reevaluate-eligibility", new { cycleId = CycleId })).ErrorCode());

    [Fact]
    public async Task Request_CycleThatScores_IsRefused()
    {
        await using var scoring = await ReviewYear.StartAsync(YearStage.Scoring);
        var cycleId = Convert.ToBase64String(Encoding.UTF8.GetBytes($"ReviewCycle:{scoring.CycleId}"));

        var answer = await scoring.SendSampleAsync(scoring.Office, "reevaluate-eligibility", new { cycleId });

        Assert.Equal("CycleStateError", answer.TextAt("reevaluateEligibility.errors.0.__typename"));
        await Assert.ThrowsAsync<CycleStateException>(() => scoring.Get<IJobQueue>()
            .EnqueueAsync(JobKinds.Reevaluation, new ReevaluationArguments(scoring.CycleId), scoring.Office, default));
    }

    /// <summary>The finding that 0008 waits for is confirmed, and 0007 held a bachelor's degree after all.</summary>
    private async Task CorrectAsync()
    {
        await using var db = _year.CreateContext();
        var (seventh, eighth) = (_year.Applications[6], _year.Applications[7]);
        await db.Findings.Where(finding => finding.ApplicationId == eighth)
            .ExecuteUpdateAsync(finding => finding.SetProperty(row => row.State, Scoring.Dossiers.FindingState.Confirmed));
        await db.Degrees.Where(degree => degree.ApplicationId == seventh)
            .ExecuteUpdateAsync(degree => degree.SetProperty(row => row.Rung, DegreeRung.Master));
    }

    private async Task<string> RequestAsync() =>
        (await _year.SendSampleAsync(_year.Office, "reevaluate-eligibility", new { cycleId = CycleId })).TextAt("reevaluateEligibility.job.id");

    /// <summary>Runs the job as the scheduler would.</summary>
    private async Task RunAsync(string id)
    {
        var number = Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1];
        await _year.Get<JobRunner>().RunAsync(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), default);
        Assert.Equal(JobState.Succeeded, await _year.WithAsync(db => db.Jobs.OrderBy(job => job.Id).Select(job => job.State).LastAsync()));
    }

    private Task<int> CountAsync(ApplicationState state) =>
        _year.WithAsync(db => db.Applications.CountAsync(application => application.State == state));
}
