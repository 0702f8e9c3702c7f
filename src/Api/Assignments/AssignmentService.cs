using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Assignments;

/// <summary>Who reviews what, and what experts declare of conflicts of interest.</summary>
public sealed class AssignmentService(AuditLog audit, TimeProvider time)
{
    /// <summary>
    /// Gives every eligible application of the cycle the experts it still lacks, with balanced loads. Recused experts are
    /// no candidates, and those recused after their assignment are replaced. Run again, it only fills what is missing; what
    /// cannot be filled is in the plan with the reasons.
    /// </summary>
    public Task<AssignmentPlan> AssignAsync(
        ScoringContext db, int cycleId, DateOnly? dueOn, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.LockInScoringAsync(cycleId, ct);
                var plan = (await AssignmentCandidates.LoadAsync(db, cycle, Days(dueOn), ct)).Plan();
                db.Assignments.AddRange(plan.Pairs.Select(pair => new Assignment
                {
                    ApplicationId = pair.Application,
                    ExpertId = pair.Expert,
                    DueOn = dueOn,
                }));
                await db.SaveChangesAsync(ct);
                await AppendAsync(db, [new AuditEvent(
                    caller.Subject, "EXPERTS_ASSIGNED", $"ReviewCycle:{cycleId}", AfterHash: AuditHash.OfState(plan.Pairs.Select(p => new[] { p.Application, p.Expert })))], ct);
                return plan;
            },
            ct);
    }

    /// <summary>The plan that <see cref="AssignAsync"/> would carry out now; stores nothing.</summary>
    public async Task<AssignmentPlan> PreviewAsync(ScoringContext db, int cycleId, DateOnly? dueOn, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var cycle = await db.ReviewCycles.AsNoTracking().Where(found => found.Id == cycleId).FindOrRefuseAsync("cycle", ct);
        return (await AssignmentCandidates.LoadAsync(db, cycle, Days(dueOn), ct)).Plan();
    }

    /// <summary>The expert's own declarations: no conflict, or one. All or none.</summary>
    public Task<IReadOnlyList<Assignment>> DeclareAsync(
        ScoringContext db, IReadOnlyList<int> ids, ConflictDeclaration declaration, string? reason, Caller caller, CancellationToken ct)
    {
        var expert = caller.DemandExpert();
        return db.InTransactionAsync(
            async () =>
            {
                var assignments = await LoadAsync(db, db.Assignments.Where(assignment => assignment.ExpertId == expert), ids, ct);
                foreach (var assignment in assignments)
                {
                    if (assignment.Declaration != ConflictDeclaration.NotAsked)
                    {
                        throw new AlreadyDeclaredException();
                    }

                    if (declaration == ConflictDeclaration.None)
                    {
                        await RefuseTiedAsync(db, assignment, ct);
                    }
                }

                return await RecordAsync(db, assignments, declaration, reason, caller, ct);
            },
            ct);
    }

    /// <summary>The office orders an expert to withdraw, whatever was declared (Order 40, article 25).</summary>
    public Task<Assignment> OrderRecusalAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "An ordered recusal");
        return db.InTransactionAsync(
            async () => (await RecordAsync(
                db, await LoadAsync(db, db.Assignments, [id], ct), ConflictDeclaration.Ordered, given, caller, ct))[0],
            ct);
    }

    /// <summary>From today to the day on which ballots are due, or to today.</summary>
    private DayRange Days(DateOnly? dueOn)
    {
        var today = time.Today();
        return new DayRange(today, dueOn is { } due && due > today ? due : today);
    }

    private static async Task<IReadOnlyList<Assignment>> LoadAsync(
        ScoringContext db, IQueryable<Assignment> own, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var assignments = await own
            .Include(assignment => assignment.Application)
            .Where(assignment => ids.Contains(assignment.Id))
            .OrderBy(assignment => assignment.Id)
            .ToListAsync(ct);
        if (assignments.Count != ids.Distinct().Count())
        {
            throw new SubjectNotFoundException("assignment");
        }

        foreach (var cycle in assignments.Select(assignment => assignment.Application.CycleId).Distinct())
        {
            await db.LockInScoringAsync(cycle, ct);
        }

        return assignments;
    }

    /// <summary>A tie that the rules know cannot be declared away.</summary>
    private static async Task RefuseTiedAsync(ScoringContext db, Assignment assignment, CancellationToken ct)
    {
        if (await ExpertTiesLoading.GroundAsync(db, assignment.ApplicationId, assignment.ExpertId, ct) is { } ground)
        {
            throw new ExpertRecusedException(Codes.Of(ground));
        }
    }

    private async Task<IReadOnlyList<Assignment>> RecordAsync(
        ScoringContext db,
        IReadOnlyList<Assignment> assignments,
        ConflictDeclaration declaration,
        string? reason,
        Caller caller,
        CancellationToken ct)
    {
        var at = time.UtcNow();
        foreach (var assignment in assignments)
        {
            assignment.Declaration = declaration;
            assignment.DeclaredAt = at;
            assignment.ConflictReason = reason;
        }

        await AppendAsync(
            db,
            [.. assignments.Select(assignment => new AuditEvent(
                caller.Subject, $"CONFLICT_{Codes.Of(declaration)}", $"Assignment:{assignment.Id}", reason))],
            ct);
        return assignments;
    }

    private async Task AppendAsync(ScoringContext db, IReadOnlyCollection<AuditEvent> events, CancellationToken ct)
    {
        await audit.AppendAsync(db, events, ct);
        await db.SaveChangesAsync(ct);
    }
}
