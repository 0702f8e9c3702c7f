using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Who sits on a cycle's committee and its panels, until the cycle enters VOTING.</summary>
public sealed class AppointmentService(AuditLog audit, TimeProvider time)
{
    /// <summary>Appoints the whole committee anew, checked by the rules of composition.</summary>
    public Task<ReviewCycle> AppointCommitteeAsync(
        ScoringContext db, int cycleId, IReadOnlyList<Seat> seats, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Admin);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.LockBeforeVotingAsync(cycleId, ct);
                await CheckCommitteeAsync(db, cycle, seats, ct);
                await db.CommitteeMembers.Where(member => member.CycleId == cycleId).ExecuteDeleteAsync(ct);
                db.CommitteeMembers.AddRange(seats.Select(seat =>
                    new CommitteeMember { CycleId = cycleId, ExpertId = seat.ExpertId, Role = seat.Role }));
                await AppendAsync(db, caller, "COMMITTEE_APPOINTED", $"ReviewCycle:{cycleId}", seats, ct);
                return cycle;
            },
            ct);
    }

    /// <summary>Sets a panel up; its members are those named, or else those that the draw drew, the first as chair.</summary>
    public Task<Panel> CreatePanelAsync(ScoringContext db, PanelDraft draft, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var name = Demands.DemandReason(draft.Name, "A panel");
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.LockBeforeVotingAsync(draft.CycleId, ct);
                if (await db.Panels.AnyAsync(panel => panel.CycleId == cycle.Id && panel.Name == name, ct))
                {
                    throw new PanelNameTakenException(name);
                }

                var panel = new Panel
                {
                    CycleId = cycle.Id,
                    Name = name,
                    Level = draft.Level,
                    Specialty = draft.Specialty,
                    DrawId = draft.DrawId,
                };
                var seats = await SeatsAsync(db, panel, draft.Seats, ct);
                db.Panels.Add(panel);
                await SeatAsync(db, cycle, panel, seats, caller, ct);
                return panel;
            },
            ct);
    }

    /// <summary>Appoints a panel's members anew.</summary>
    public Task<Panel> AppointPanelAsync(ScoringContext db, int panelId, IReadOnlyList<Seat> seats, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var panel = await db.Panels.Include(found => found.Members).Where(found => found.Id == panelId).FindOrRefuseAsync("panel", ct);
                var cycle = await db.LockBeforeVotingAsync(panel.CycleId, ct);
                await SeatAsync(db, cycle, panel, await SeatsAsync(db, panel, seats, ct), caller, ct);
                return panel;
            },
            ct);
    }

    /// <summary>
    /// Dissolves a panel that was set up by mistake. Ballots and assignments belong to experts, not to panels, and stay; the log
    /// keeps who sat on it as a hash.
    /// </summary>
    /// <returns>The cycle that it belonged to.</returns>
    public Task<ReviewCycle> DissolvePanelAsync(ScoringContext db, int panelId, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "Dissolving a panel");
        return db.InTransactionAsync(
            async () =>
            {
                var panel = await db.Panels.Include(found => found.Members).Where(found => found.Id == panelId).FindOrRefuseAsync("panel", ct);
                var cycle = await db.LockBeforeVotingAsync(panel.CycleId, ct);
                var seats = panel.Members.Select(member => new Seat(member.ExpertId, member.Role)).OrderBy(seat => seat.ExpertId);
                var dissolved = new AuditEvent(
                    caller.Subject, "PANEL_DISSOLVED", $"Panel:{panel.Id}", given, BeforeHash: AuditHash.OfState(seats));
                db.PanelMembers.RemoveRange(panel.Members);
                db.Panels.Remove(panel);
                await audit.AppendAsync(db, dissolved, ct);
                await db.SaveChangesAsync(ct);
                return cycle;
            },
            ct);
    }

    /// <summary>Checks a committee by the cycle's parameters, the titles by the highest level applied for so far.</summary>
    internal async Task CheckCommitteeAsync(ScoringContext db, ReviewCycle cycle, IReadOnlyList<Seat> seats, CancellationToken ct)
    {
        var parameters = CycleParametersJson.Read(cycle);
        var appointees = await Appointees.LoadAsync(db, seats, ct);
        appointees.Refuse(CommitteeCheck.Check(
            parameters, appointees.Facts(parameters), await HighestLevelAsync(db, cycle.Id, ct), FirstMeeting(cycle)));
    }

    private async Task SeatAsync(
        ScoringContext db, ReviewCycle cycle, Panel panel, IReadOnlyList<Seat> seats, Caller caller, CancellationToken ct)
    {
        var parameters = CycleParametersJson.Read(cycle);
        var appointees = await Appointees.LoadAsync(db, seats, ct);
        appointees.Refuse(PanelCheck.Check(
            parameters,
            appointees.Facts(parameters),
            panel.Level ?? await HighestLevelAsync(db, cycle.Id, ct),
            panel.Specialty,
            FirstMeeting(cycle)));
        db.PanelMembers.RemoveRange(panel.Members);
        await db.SaveChangesAsync(ct);
        panel.Members.Clear();
        panel.Members.AddRange(seats.Select(seat => new PanelMember { PanelId = panel.Id, ExpertId = seat.ExpertId, Role = seat.Role }));
        await db.SaveChangesAsync(ct);
        await AppendAsync(db, caller, "PANEL_APPOINTED", $"Panel:{panel.Id}", seats, ct);
    }

    private static async Task<IReadOnlyList<Seat>> SeatsAsync(
        ScoringContext db, Panel panel, IReadOnlyList<Seat>? seats, CancellationToken ct)
    {
        if (panel.DrawId is not { } drawId)
        {
            return seats ?? [];
        }

        var drawn = await db.DrawCandidates.AsNoTracking()
            .Where(candidate => candidate.DrawId == drawId && candidate.Draw.CycleId == panel.CycleId && candidate.Drawn != null)
            .OrderBy(candidate => candidate.Drawn)
            .Select(candidate => candidate.ExpertId)
            .ToListAsync(ct);
        if (drawn.Count == 0)
        {
            throw new SubjectNotFoundException("draw");
        }

        var named = seats ?? [.. drawn.Select((expert, place) => new Seat(expert, place == 0 ? CommitteeRole.Chair : CommitteeRole.Member))];
        return named.FirstOrDefault(seat => !drawn.Contains(seat.ExpertId)) is { } stranger
            ? throw new NotDrawnException((await Appointees.LoadAsync(db, [stranger], ct)).CodeOf(stranger.ExpertId))
            : named;
    }

    /// <summary>The highest level applied for and not withdrawn; null when nobody applied yet.</summary>
    private static async Task<TitleLevel?> HighestLevelAsync(ScoringContext db, int cycleId, CancellationToken ct) =>
        (await db.Applications
            .Where(application => application.CycleId == cycleId
                && application.State != ApplicationState.Withdrawn && application.State != ApplicationState.Ineligible)
            .Select(application => application.TargetLevel)
            .Distinct()
            .ToListAsync(ct)).Max(level => (TitleLevel?)level);

    /// <summary>The first day on which they could meet: after the submission deadline, or today.</summary>
    private DateOnly FirstMeeting(ReviewCycle cycle) =>
        time.Today() is var today && today > cycle.SubmissionDeadline ? today : cycle.SubmissionDeadline;

    private async Task AppendAsync(
        ScoringContext db, Caller caller, string action, string subject, IReadOnlyList<Seat> seats, CancellationToken ct)
    {
        await audit.AppendAsync(
            db,
            new AuditEvent(caller.Subject, action, subject, AfterHash: AuditHash.OfState(seats.OrderBy(seat => seat.ExpertId))),
            ct);
        await db.SaveChangesAsync(ct);
    }
}
