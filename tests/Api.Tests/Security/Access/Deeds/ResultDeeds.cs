using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Privacy;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>Public notice, objections, confirmation, reports; and what the privacy officer does.</summary>
internal sealed class ResultDeeds(DeedRun run)
{
    private ReviewYear Year => run.Year;

    private string Cycle => NodeIds.Of("ReviewCycle", Year.CycleId);

    public async Task RunAsync()
    {
        Year.Time.SetTo(2025, 6, 12);
        await run.DoAsync("advanceCycle", Year.Office, new { cycleId = Cycle, to = "NOTICE" });
        await run.LookAsync("publicNotice", Year.Analyst, ("ReviewCycle", Year.CycleId));
        await run.DoAsync("writePublicNotice", Year.Office, new { cycleId = Cycle, language = "CHINESE" });
        await run.DoAsync("recordObjection", Year.Office, new { applicationId = Id(0), text = DeedRun.Reason });
        await HandleAsync(ObjectionKind.Objection, upheld: false);
        await run.DoAsync(
            "requestRecheck",
            await ApplyingDeeds.ApplicantAsync(Year, 4),
            new { applicationId = Id(4), reason = DeedRun.Reason },
            await ApplyingDeeds.ApplicantAsync(Year, 5));
        await HandleAsync(ObjectionKind.Recheck, upheld: true);
        await new VotingDeeds(run).RecheckAsync(4);
        await ConfirmAsync();
        await PrivacyAsync();
    }

    private async Task HandleAsync(ObjectionKind kind, bool upheld)
    {
        var objection = await Year.WithAsync(db => db.Objections.Where(one => one.Kind == kind).Select(one => one.Id).SingleAsync());
        await run.DoAsync("handleObjection", Year.Office, new { objectionId = NodeIds.Of("Objection", objection), upheld, handling = DeedRun.Reason });
    }

    private async Task ConfirmAsync()
    {
        Year.Time.SetTo(2025, 7, 10);
        var passed = await Year.WithAsync(db => db.Applications.Where(one => one.State == ApplicationState.Passed).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync());
        await run.DoAsync("confirmResults", Year.Authority, new { applicationIds = passed.Select(id => NodeIds.Of("Application", id)) });
        // The close asks for the final reports by itself, and who asks again is given those.
        await run.DoAsync("requestAnnualWorkbook", Year.Analyst, new { year = 2025 });
        await run.DoAsync("requestAnnualCsv", Year.Analyst, new { year = 2025 });
        await run.DoAsync("advanceCycle", Year.Office, new { cycleId = Cycle, to = "CLOSED" });
    }

    private async Task PrivacyAsync()
    {
        var officer = ClosedYear.PrivacyOfficer;
        var applicant = await Year.ApplicantOfAsync(0);
        Assert.True(IdNumber.TryParse(ClosedYear.Number, out var number, out _));
        var stored = Year.Get<IIdNumberProtector>().Protect(number);
        await Year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).ExecuteUpdateAsync(one => one.SetProperty(row => row.IdNumberCipher, stored.Cipher)));
        var applicantId = NodeIds.Of("Applicant", applicant);
        await run.DoAsync("revealIdNumber", officer, new { applicantId, reason = DeedRun.Reason });
        await run.DoAsync("exportMyData", await ApplyingDeeds.ApplicantAsync(Year, 0), null);
        await run.DoAsync("exportPersonalData", officer, new { applicantId, reason = DeedRun.Reason });
        var (account, withdrawn, expert) = await Year.WithAsync(async db => (
            await db.Accounts.Where(one => one.SubjectId == "newcomer").Select(one => one.Id).SingleAsync(),
            await db.Applicants.Where(one => one.Name == "示例申报人90").Select(one => one.Id).SingleAsync(),
            await db.Experts.Where(one => one.Code == "X90").Select(one => one.Id).SingleAsync()));
        await run.DoAsync("eraseAccount", officer, new { accountId = NodeIds.Of("Account", account), reason = DeedRun.Reason });
        await run.DoAsync("eraseApplicant", officer, new { applicantId = NodeIds.Of("Applicant", withdrawn), reason = DeedRun.Reason });
        await run.DoAsync("runRetention", officer, new { reason = DeedRun.Reason });
        await run.DoAsync("eraseExpert", officer, new { expertId = NodeIds.Of("Expert", expert), reason = DeedRun.Reason });
    }

    private string Id(int place) => NodeIds.Of("Application", Year.Applications[place]);
}
