using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>Accounts, a cycle, the pool, panels and a draw.</summary>
internal sealed class SetupDeeds(DeedRun run)
{
    public static Caller Admin { get; } = ReviewYear.As("admin", Roles.Admin);

    private ReviewYear Year => run.Year;

    private string Cycle => NodeIds.Of("ReviewCycle", Year.CycleId);

    public async Task RunAsync()
    {
        await AccountsAsync();
        await CycleAsync();
        await ExpertsAsync();
        await PanelsAsync();
    }

    private async Task AccountsAsync()
    {
        await run.DoAsync("createAccount", Admin, new { subject = "newcomer", displayName = "示例", roles = new[] { Roles.Analyst } });
        var accountId = NodeIds.Of("Account", await Year.WithAsync(db => db.Accounts.Where(one => one.SubjectId == "newcomer").Select(one => one.Id).SingleAsync()));
        await run.DoAsync("grantRole", Admin, new { accountId, role = Roles.Officer, reason = DeedRun.Reason });
        await run.DoAsync("revokeRole", Admin, new { accountId, role = Roles.Officer, reason = DeedRun.Reason });
        await run.DoAsync("linkAccount", Admin, new { accountId, person = new { }, reason = DeedRun.Reason });
        await run.DoAsync("disableAccount", Admin, new { accountId, reason = DeedRun.Reason });
        await run.DoAsync("enableAccount", Admin, new { accountId, reason = DeedRun.Reason });
    }

    private async Task CycleAsync()
    {
        var standard = await Year.WithAsync(db => db.Standards.Select(one => one.Code).FirstAsync());
        await run.DoAsync("createCycle", Admin, new { year = 2026, name = "示例", standard, cutoffDate = "2025-12-31", submissionDeadline = "2026-04-30" });
        var cycleId = NodeIds.Of("ReviewCycle", await Year.WithAsync(db => db.ReviewCycles.Where(one => one.Year == 2026).Select(one => one.Id).SingleAsync()));
        await run.DoAsync("changeCycle", Admin, new { cycleId, name = "示例二" });
        await run.DoAsync("appointCommittee", Year.Office, new { cycleId, seats = Seats(11) });
    }

    private async Task ExpertsAsync()
    {
        var expert = new { code = "X90", name = "示例专家90", titleLevel = "SENIOR_ENGINEER", specialties = new[] { YearPeople.Security }, termFrom = "2025-01-01" };
        await run.DoAsync("addExpert", Year.Office, new { expert });
        var expertId = NodeIds.Of("Expert", await Year.WithAsync(db => db.Experts.Where(one => one.Code == "X90").Select(one => one.Id).SingleAsync()));
        // Not available, so that nobody is assigned who does not score.
        await run.DoAsync("changeExpert", Admin, new
        {
            expertId,
            expert = new { expert.code, expert.name, expert.titleLevel, expert.specialties, expert.termFrom, available = false },
        });
        var applicantId = NodeIds.Of("Applicant", await Year.ApplicantOfAsync(5));
        await run.DoAsync("recordExpertTie", Year.Office, new { expertId, applicantId, kind = "SUPERVISOR", note = DeedRun.Reason });
        await run.DoAsync("removeExpertTie", Year.Office, new { expertId, applicantId, kind = "SUPERVISOR", reason = DeedRun.Reason });
    }

    private async Task PanelsAsync()
    {
        await run.DoAsync("createPanel", Year.Office, new { cycleId = Cycle, name = "示例评议组", seats = Seats(3) });
        var panelId = NodeIds.Of("Panel", await Year.WithAsync(db => db.Panels.Select(one => one.Id).SingleAsync()));
        await run.DoAsync("appointPanel", Year.Office, new { panelId, seats = Seats(5) });
        await run.DoAsync("dissolvePanel", Year.Office, new { panelId, reason = DeedRun.Reason });
        await run.DoAsync("drawExperts", Year.Office, new
        {
            cycleId = Cycle,
            purpose = DeedRun.Reason,
            level = "ASSISTANT_ENGINEER",
            quotas = new[] { new { specialty = YearPeople.Security, count = 3 } },
            from = "2025-06-01",
            until = "2025-06-03",
            seed = "1",
        });
    }

    private IEnumerable<object> Seats(int count) =>
        Year.Experts.Take(count).Select((id, place) => new { expertId = NodeIds.Of("Expert", id), role = place == 0 ? "CHAIR" : "MEMBER" });
}
