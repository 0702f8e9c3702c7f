using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>Screening with its rulings, and scoring.</summary>
internal sealed class ReviewDeeds(DeedRun run)
{
    private ReviewYear Year => run.Year;

    private string Cycle => NodeIds.Of("ReviewCycle", Year.CycleId);

    public async Task RunAsync()
    {
        await ScreenAsync();
        await AssignAsync();
        await ScoreAsync();
    }

    private async Task ScreenAsync()
    {
        Year.Time.SetTo(2025, 5, 6);
        await run.DoAsync("advanceCycle", Year.Office, new { cycleId = Cycle, to = "SCREENING" });
        await run.DoAsync("evaluateEligibility", Year.Office, new { cycleId = Cycle });
        await run.DoAsync("reevaluateEligibility", Year.Office, new { cycleId = Cycle });
        var applicationId = NodeIds.Of("Application", Year.Applications[7]);
        await run.DoAsync("ruleOnDegree", Year.Office, new { applicationId, awardedOn = "2015-06-30", treatedAs = "BACHELOR", reason = DeedRun.Reason });
        await run.DoAsync("ruleBenefit", Year.Office, new { applicationId, achievement = "A1", confirmed = true, reason = DeedRun.Reason });
        await run.DoAsync("ruleLeadingLevel", Year.Office, new { applicationId, achievement = "A1", confirmed = true, reason = DeedRun.Reason });
        await run.DoAsync("confirmFinding", Year.Office, new { applicationId, criterion = "assistant.ability", confirmed = true, reason = DeedRun.Reason });
    }

    private async Task AssignAsync()
    {
        Year.Time.SetTo(2025, 5, 20);
        await Year.WithAsync(db => Year.Get<CycleService>().AdvanceAsync(db, Year.CycleId, CycleState.Scoring, Year.Office, default));
        await run.DoAsync("assignExperts", Year.Office, new { cycleId = Cycle, dueOn = "2025-06-05" });
        await run.DoAsync("previewStatistics", Year.Analyst, new { year = 2025 });
    }

    private async Task ScoreAsync()
    {
        var assignments = await Year.WithAsync(db => db.Assignments.AsNoTracking().OrderBy(one => one.Id).ToListAsync());
        // Those who are recused sit on no committee, so that all its members vote on everything.
        var outside = assignments.Where(one => Year.Experts.Skip(11).Contains(one.ExpertId)).ToList();
        var (first, second, third) = (assignments.Except(outside).First(), outside[0], outside[1]);
        await run.DoAsync("declareNoConflict", Expert(first), new { assignmentId = Id(first) }, Expert(second));
        await BallotAsync(first, Expert(second), "saveBallotDraft", "submitBallot");
        var ballot = await Year.WithAsync(db => db.Ballots.Where(one => one.AssignmentId == first.Id).Select(one => one.Id).SingleAsync());
        await run.DoAsync("returnBallot", Year.Office, new { ballotId = NodeIds.Of("Ballot", ballot), reason = DeedRun.Reason });
        await BallotAsync(first, null, "saveBallotDraft", "submitBallot");
        await run.DoAsync("declareConflict", Expert(second), new { assignmentId = Id(second), reason = DeedRun.Reason }, Expert(first));
        await run.DoAsync("orderRecusal", Year.Office, new { assignmentId = Id(third), reason = DeedRun.Reason });
        await Year.WithAsync(db => Year.Get<AssignmentService>().AssignAsync(db, Year.CycleId, new DateOnly(2025, 6, 5), Year.Office, default));
        await Year.ScoreEveryoneAsync();
    }

    private async Task BallotAsync(Assignment assignment, Caller? other, string save, string submit)
    {
        var codes = await Year.WithAsync(db => db.RubricItems.Where(item => item.CycleId == Year.CycleId).Select(item => item.Code).ToListAsync());
        var scores = codes.Select(item => new { item, score = 80 });
        await run.DoAsync(save, Expert(assignment), new { assignmentId = Id(assignment), scores, opinion = "示例意见" }, other);
        await run.DoAsync(submit, Expert(assignment), new { assignmentId = Id(assignment) }, other);
    }

    private Caller Expert(Assignment assignment) => Year.Expert(Year.Experts.ToList().IndexOf(assignment.ExpertId));

    private static string Id(Assignment assignment) => NodeIds.Of("Assignment", assignment.Id);
}
