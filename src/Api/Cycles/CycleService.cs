using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Review cycles: set up with validated parameters, then taken through the year one state at a time.</summary>
public sealed class CycleService(
    ScoringService scoring, SnapshotService snapshots, AppointmentService appointments, AuditLog audit, TimeProvider time)
{
    /// <summary>Sets a year's cycle up in DRAFT.</summary>
    public Task<ReviewCycle> CreateAsync(ScoringContext db, CycleDraft draft, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Admin, Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                if (await db.ReviewCycles.AnyAsync(cycle => cycle.Year == draft.Year, ct))
                {
                    throw new CycleYearTakenException(draft.Year);
                }

                var standard = await db.Standards
                    .Where(standard => standard.Code == draft.StandardCode)
                    .OrderByDescending(standard => standard.Id)
                    .FirstOrDefaultAsync(ct) ?? throw new SubjectNotFoundException("standard");
                var cycle = CycleSetup.Build(draft, standard.Id);
                if (draft.Committee.Count > 0)
                {
                    await appointments.CheckCommitteeAsync(db, cycle, draft.Committee, ct);
                }

                db.ReviewCycles.Add(cycle);
                await db.SaveChangesAsync(ct);
                db.CommitteeMembers.AddRange(CycleSetup.Committee(draft, cycle.Id));
                await AppendAsync(
                    db,
                    new AuditEvent(caller.Subject, "CYCLE_CREATED", $"ReviewCycle:{cycle.Id}", AfterHash: cycle.ParametersHash),
                    ct);
                return cycle;
            },
            ct);
    }

    /// <summary>Changes a cycle in DRAFT.</summary>
    public Task<ReviewCycle> ChangeAsync(ScoringContext db, int cycleId, CycleChange change, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Admin, Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                await db.LockInDraftAsync(cycleId, ct);
                var cycle = await db.ReviewCycles.SingleAsync(found => found.Id == cycleId, ct);
                var before = cycle.ParametersHash;
                CycleSetup.Change(cycle, change);
                if (change.Rubric is not null)
                {
                    await db.RubricItems.Where(item => item.CycleId == cycleId).ExecuteDeleteAsync(ct);
                }

                await AppendAsync(
                    db,
                    new AuditEvent(
                        caller.Subject,
                        "CYCLE_CHANGED",
                        $"ReviewCycle:{cycleId}",
                        BeforeHash: before,
                        AfterHash: AuditHash.OfState(new { cycle.Name, cycle.CutoffDate, cycle.SubmissionDeadline, cycle.ParametersHash, change.Rubric })),
                    ct);
                return cycle;
            },
            ct);
    }

    /// <summary>
    /// Takes a cycle one state on. What belongs to the step happens in the same transaction: entering VOTING scores the
    /// ballots, entering NOTICE fixes the notice period, entering CLOSED takes the year's statistics.
    /// </summary>
    public Task<ReviewCycle> AdvanceAsync(ScoringContext db, int cycleId, CycleState to, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await LockAsync(db, cycleId, ct);
                if (cycle.State == CycleState.Scoring && to == CycleState.Voting)
                {
                    await scoring.AggregateAsync(db, cycleId, caller, ct);
                }

                var from = cycle.State;
                var context = await CycleContexts.LoadAsync(db, cycle, time.Today(), ct);
                CycleTransitions.Decide(from, to, context).OrRefuse($"Cycle {cycle.Year}", from, to);
                cycle.State = to;
                var reason = await EnterAsync(db, cycle, caller, ct);
                await AppendAsync(
                    db,
                    new AuditEvent(caller.Subject, $"CYCLE_{Codes.Of(to)}", $"ReviewCycle:{cycle.Id}", reason, AuditHash.OfState(from), AuditHash.OfState(to)),
                    ct);
                return cycle;
            },
            ct);
    }

    /// <summary>Does what belongs to the state entered.</summary>
    /// <returns>What the audit log is to say besides.</returns>
    private async Task<string?> EnterAsync(ScoringContext db, ReviewCycle cycle, Caller caller, CancellationToken ct)
    {
        switch (cycle.State)
        {
            case CycleState.Notice:
                var until = await CycleCalendar.NoticeEndAsync(db, cycle, time.Today(), ct);
                cycle.NoticeFrom = time.Today();
                cycle.NoticeUntil = until.Date;
                return until.OnlyWeekends ? "No holidays are on record for the notice period: weekends alone were skipped." : null;
            case CycleState.Closed:
                cycle.ClosedAt = time.UtcNow();
                await db.SaveChangesAsync(ct);
                var snapshot = await snapshots.TakeAsync(db, cycle.Id, provisional: false, caller, ct);
                return $"Statistics {snapshot.Hash}";
            default:
                return null;
        }
    }

    private static async Task<ReviewCycle> LockAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        await db.ReviewCycles.Where(cycle => cycle.Id == cycleId)
            .ExecuteUpdateAsync(cycle => cycle.SetProperty(row => row.State, row => row.State), ct);
        return await db.ReviewCycles.Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
    }

    private async Task AppendAsync(ScoringContext db, AuditEvent happened, CancellationToken ct)
    {
        await audit.AppendAsync(db, happened, ct);
        await db.SaveChangesAsync(ct);
    }
}
