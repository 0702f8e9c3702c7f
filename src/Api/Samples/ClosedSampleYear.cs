using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Samples;

/// <summary>The year 2025, from its import to its statistics.</summary>
internal sealed class ClosedSampleYear(
    ScoringContext db, SampleServices services, SampleKeyHolders holders, string folder, IProgress<string> progress)
{
    private const int Year = 2025;

    /// <summary>Every how manyeth assignment meets a conflict of interest.</summary>
    private const int ConflictEvery = 60;

    private readonly SampleStages stages = new(db, services, folder, Year, progress);

    public async Task RunAsync(CancellationToken ct)
    {
        await stages.SetUpAsync(ct);
        await stages.TakeInAsync(ct);
        await SampleAccounts.StoreAsync(db, ct);
        await SampleCommittee.StoreAsync(db, stages.CycleId, ct);
        await holders.RegisterAsync(stages.CycleId, ct);
        await stages.ScreenAsync(ct);
        await stages.AssignAsync(new DateOnly(Year, 8, 31), ct);
        await ScoreAsync(ct);
        await VoteAsync(ct);
        await CloseAsync(ct);
    }

    /// <summary>Experts declare, some a conflict; those are replaced; then all hand their ballots in.</summary>
    private async Task ScoreAsync(CancellationToken ct)
    {
        stages.Say("scoring");
        services.Clock.GoTo(Year, 8, 6);
        foreach (var (expert, open) in await stages.OpenAssignmentsAsync(ct))
        {
            var tied = open.Where(a => a.Assignment % ConflictEvery == 0).Select(a => a.Assignment).ToList();
            if (tied.Count > 0)
            {
                await services.Assignments.DeclareAsync(db, tied, ConflictDeclaration.Declared, "曾有师生关系（示例）。", expert, ct);
            }
        }

        db.ChangeTracker.Clear();
        await services.Assignments.AssignAsync(db, stages.CycleId, new DateOnly(Year, 8, 31), SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
        services.Clock.GoTo(Year, 8, 25);
        foreach (var (expert, open) in await stages.OpenAssignmentsAsync(ct))
        {
            await stages.ScoreAsync(expert, open, ct);
        }
    }

    /// <summary>One meeting with a member absent, and a second with all for what had no quorum once the recused had left.</summary>
    private async Task VoteAsync(CancellationToken ct)
    {
        services.Clock.GoTo(Year, 9, 10);
        await stages.AdvanceAsync(CycleState.Voting, ct);
        services.Clock.GoTo(Year, 9, 16);
        await MeetAsync("第一次全体会议（示例）", absent: 1, ct);
        if ((await stages.IdsAsync(ApplicationState.Scored, ct)).Count > 0)
        {
            services.Clock.GoTo(Year, 9, 18);
            await MeetAsync("第二次全体会议（示例）", absent: 0, ct);
        }
    }

    private async Task MeetAsync(string title, int absent, CancellationToken ct)
    {
        stages.Say("the committee votes");
        var round = (await services.Voting.CreateAsync(db, stages.CycleId, title, null, SampleCallers.Officer, ct)).Id;
        await services.Voting.FreezeRollAsync(db, round, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
        var roll = await db.RollEntries.Where(e => e.RoundId == round).OrderBy(e => e.ExpertId)
            .Select(e => new { e.ExpertId, e.Expert.Code }).ToListAsync(ct);
        var present = roll.SkipLast(absent).ToList();
        await services.Voting.CheckInAsync(db, round, [.. present.Select(e => e.ExpertId)], SampleCallers.Officer, ct);
        await services.Voting.OpenAsync(db, round, SampleCallers.Officer, ct);
        foreach (var member in present)
        {
            db.ChangeTracker.Clear();
            var votes = await ChoicesAsync(round, member.ExpertId, ct);
            if (votes.Count > 0)
            {
                await services.Casting.CastAsync(db, round, votes, SampleCallers.Expert(member.Code, member.ExpertId), ct);
            }
        }

        stages.Say("opening the urn");
        db.ChangeTracker.Clear();
        await services.Voting.CloseAsync(db, round, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
        await holders.OpenAsync(round, ct);
    }

    private async Task<List<VoteInput>> ChoicesAsync(int round, int expert, CancellationToken ct)
    {
        var items = await db.RoundItems
            .Where(i => i.RoundId == round)
            .Where(i => !db.RoundRecusals.Any(r => r.RoundId == round && r.ApplicationId == i.ApplicationId && r.ExpertId == expert))
            .OrderBy(i => i.ApplicationId)
            .Select(i => new { i.ApplicationId, i.Application.Score })
            .ToListAsync(ct);
        return [.. items.Select(i => new VoteInput(i.ApplicationId, stages.Opinions.Choice(i.Score)))];
    }

    /// <summary>Public notice with one objection upheld and one dismissed, confirmation, statistics.</summary>
    private async Task CloseAsync(CancellationToken ct)
    {
        stages.Say("public notice and confirmation");
        services.Clock.GoTo(Year, 9, 22);
        await stages.AdvanceAsync(CycleState.Notice, ct);
        services.Clock.GoTo(Year, 9, 24);
        var passed = await stages.IdsAsync(ApplicationState.Passed, ct);
        await ObjectAsync(passed[0], upheld: false, "业绩成果署名有疑问（示例）。", "经核查，署名与证明材料一致（示例）。", ct);
        await ObjectAsync(passed[1], upheld: true, "业绩成果不实（示例）。", "经核查，证明材料不实，取消通过结果（示例）。", ct);
        services.Clock.GoTo(Year, 10, 20);
        await services.Outcomes.ConfirmAsync(db, await stages.IdsAsync(ApplicationState.Passed, ct), SampleCallers.Authority, ct);
        db.ChangeTracker.Clear();
        services.Clock.GoTo(Year, 10, 27);
        await stages.AdvanceAsync(CycleState.Closed, ct);
    }

    private async Task ObjectAsync(int application, bool upheld, string text, string handling, CancellationToken ct)
    {
        var objection = await services.Outcomes.ObjectAsync(db, application, text, SampleCallers.Officer, ct);
        await services.Outcomes.HandleObjectionAsync(db, objection.Id, upheld, handling, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
    }
}
