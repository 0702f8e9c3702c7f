using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Takes a prepared year on by its services, as the office and the experts would.</summary>
public static class YearSteps
{
    /// <summary>Applications 1 to 8 are handed in, accepted, and decided: six eligible, one not, one withdrawn; SCORING.</summary>
    public static async Task ToScoringAsync(this ReviewYear year)
    {
        await using var db = year.CreateContext();
        var ids = year.Applications.Take(8).ToList();
        var service = year.Get<ApplicationService>();
        year.Time.SetTo(2025, 4, 1);
        await service.SubmitAsync(db, ids, year.Office, default);
        await service.ConfirmByEmployerAsync(db, ids, year.Office, default);
        await service.AcceptAsync(db, ids, year.Office, default);
        year.Time.SetTo(2025, 5, 6);
        await year.Get<CycleService>().AdvanceAsync(db, year.CycleId, CycleState.Screening, year.Office, default);
        await year.Get<EligibilityService>().EvaluateCycleAsync(db, year.CycleId, year.Office, default);
        await service.WithdrawAsync(db, [year.Applications[7]], "示例撤回", year.Office, default);
        year.Time.SetTo(2025, 5, 20);
        await year.Get<CycleService>().AdvanceAsync(db, year.CycleId, CycleState.Scoring, year.Office, default);
        await year.Get<AssignmentService>().AssignAsync(db, year.CycleId, new DateOnly(2025, 6, 5), year.Office, default);
    }

    /// <summary>From SCORING: every expert declares no conflict, scores and submits; the cycle goes to VOTING.</summary>
    public static async Task ToVotingAsync(this ReviewYear year)
    {
        await year.ScoreEveryoneAsync();
        await using var db = year.CreateContext();
        year.Time.SetTo(2025, 6, 10);
        await year.Get<CycleService>().AdvanceAsync(db, year.CycleId, CycleState.Voting, year.Office, default);
    }

    /// <summary>Every expert declares no conflict, scores and submits what is still open.</summary>
    public static async Task ScoreEveryoneAsync(this ReviewYear year)
    {
        for (var place = 0; place < year.Experts.Count; place++)
        {
            await year.ScoreAllAsync(year.Expert(place), 70 + place);
        }
    }

    /// <summary>Has the year's cycle want three holders of each urn's key.</summary>
    public static Task WantThreeHoldersAsync(this ReviewYear year)
    {
        var (json, hash) = CycleParametersJson.Write(new CycleParameters());
        return year.WithAsync(db => db.ReviewCycles.Where(cycle => cycle.Id == year.CycleId).ExecuteUpdateAsync(
            cycle => cycle.SetProperty(row => row.ParametersJson, json).SetProperty(row => row.ParametersHash, hash)));
    }

    /// <summary>A round over the six scored applications, opened with the first <paramref name="present"/> of 11 members.</summary>
    public static async Task<int> OpenRoundAsync(this ReviewYear year, int present = 11)
    {
        await using var db = year.CreateContext();
        var voting = year.Get<VotingService>();
        var round = await voting.CreateAsync(db, year.CycleId, "示例评审会", null, year.Office, default);
        await voting.FreezeRollAsync(db, round.Id, year.Office, default);
        await voting.CheckInAsync(db, round.Id, [.. year.Experts.Take(present)], year.Office, default);
        await voting.OpenAsync(db, round.Id, year.Office, default);
        return round.Id;
    }

    /// <summary>One member casts the same choice on all six applications.</summary>
    public static Task<CastReceipt> CastAllAsync(this ReviewYear year, int roundId, int place, VoteChoice choice, int seed = 1) =>
        year.WithAsync(db => year.Get<CastingService>().CastAsync(
            db, roundId, [.. year.Applications.Take(6).Select(id => new VoteInput(id, choice, Secret(seed, place, id)))], year.Expert(place), default));

    /// <summary>A secret that a test can draw again.</summary>
    public static string Secret(int seed, int place, int application)
    {
        var bytes = new byte[VoteSecret.Length];
        new Random(seed).NextBytes(bytes);
        bytes[0] = (byte)place;
        bytes[1] = (byte)application;
        return Convert.ToBase64String(bytes);
    }

    /// <summary>An expert declares no conflict on what is still open, gives each item so many points, and submits.</summary>
    public static async Task ScoreAllAsync(this ReviewYear year, Caller caller, int points)
    {
        await using var db = year.CreateContext();
        var assignments = await db.Assignments.Where(assignment => assignment.ExpertId == caller.ExpertId && assignment.Declaration == ConflictDeclaration.NotAsked)
            .OrderBy(assignment => assignment.Id).Select(assignment => assignment.Id).ToListAsync();
        if (assignments.Count == 0)
        {
            return;
        }

        var codes = await db.RubricItems.Where(item => item.CycleId == year.CycleId).Select(item => item.Code).ToListAsync();
        await year.Get<AssignmentService>().DeclareAsync(db, assignments, ConflictDeclaration.None, null, caller, default);
        var drafts = assignments.Select(id => new BallotDraft(
            id, [.. codes.Select(code => new ItemScore(code, ScaledScore.FromPoints(points)))], "示例意见"));
        await year.Get<BallotService>().SaveDraftsAsync(db, [.. drafts], caller, default);
        await year.Get<BallotService>().SubmitAsync(db, assignments, caller, default);
    }
}
