using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>Ties across the cap's line: reported, and decided by people with a reason.</summary>
public sealed class TieService(AuditLog audit, TimeProvider time)
{
    /// <summary>The groups whose tie is not decided yet.</summary>
    public async Task<IReadOnlyList<CapResult>> OpenAsync(ScoringContext db, int cycleId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Authority, Roles.Auditor);
        var cycle = await db.ReviewCycles.AsNoTracking().Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
        var (through, groups) = await CapGroups.LoadAsync(db, cycle, ct);
        return [.. groups.Where(group => group.TiedAtLine.Any(id => through[id].TieReason is null))];
    }

    /// <summary>Says who of those tied passes; the others do not.</summary>
    /// <param name="admitted">Applications of one tie, as many as it has places; none where it has none.</param>
    /// <exception cref="TieDecisionException">The applications are not of one open tie, or not as many as it has places.</exception>
    public Task<IReadOnlyList<CapResult>> DecideAsync(
        ScoringContext db, int cycleId, IReadOnlyList<int> admitted, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "Deciding a tie");
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await LockAsync(db, cycleId, ct);
                var (through, groups) = await CapGroups.LoadAsync(db, cycle, ct);
                var tie = groups.FirstOrDefault(group =>
                        group.TiedAtLine.Any(id => through[id].TieReason is null) && CapTie.IsDecidedBy(group, admitted))
                    ?? throw new TieDecisionException();
                foreach (var id in tie.TiedAtLine)
                {
                    (through[id].InsideCap, through[id].TieReason) = (admitted.Contains(id), given);
                    through[id].DecidedAt = time.UtcNow();
                }

                await db.SaveChangesAsync(ct);
                var events = await DecidedMoves.ApplyAsync(db, cycleId, caller, time.Today(), time.UtcNow(), ct);
                await audit.AppendAsync(
                    db,
                    [new AuditEvent(caller.Subject, "TIE_DECIDED", $"ReviewCycle:{cycleId}", given, AuditHash.OfState(tie.TiedAtLine), AuditHash.OfState(admitted.Order())), .. events],
                    ct);
                await db.SaveChangesAsync(ct);
                return await OpenAsync(db, cycleId, caller, ct);
            },
            ct);
    }

    /// <summary>Held until the transaction ends, so that no announcement moves the line meanwhile.</summary>
    private static async Task<ReviewCycle> LockAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        await db.ReviewCycles.Where(cycle => cycle.Id == cycleId)
            .ExecuteUpdateAsync(cycle => cycle.SetProperty(row => row.State, row => row.State), ct);
        var cycle = await db.ReviewCycles.Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
        return cycle.State is CycleState.Voting or CycleState.Notice
            ? cycle
            : throw new Cycles.CycleStateException(Codes.Of(CycleState.Voting), Codes.Of(cycle.State));
    }
}
