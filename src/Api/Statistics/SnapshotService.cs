using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Freezes a cycle's numbers. A closed cycle has one final snapshot, from which every report of the year is made.</summary>
public sealed class SnapshotService(AuditLog audit, TimeProvider time)
{
    /// <summary>Stores the facts of every application as they stand. A provisional snapshot previews an open year.</summary>
    public Task<StatisticsSnapshot> TakeAsync(ScoringContext db, int cycleId, bool provisional, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Analyst, Roles.Authority);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.ReviewCycles.Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
                if (!provisional && cycle.State != CycleState.Closed)
                {
                    throw new CycleStateException(Codes.Of(CycleState.Closed), Codes.Of(cycle.State));
                }

                var snapshot = await BuildAsync(db, cycle, provisional, ct);
                db.StatisticsSnapshots.Add(snapshot);
                await db.SaveChangesAsync(ct);
                await audit.AppendAsync(
                    db, new AuditEvent(caller.Subject, "STATISTICS_TAKEN", $"StatisticsSnapshot:{snapshot.Id}", AfterHash: snapshot.Hash), ct);
                await db.SaveChangesAsync(ct);
                return snapshot;
            },
            ct);
    }

    /// <summary>A snapshot that is not stored.</summary>
    internal async Task<StatisticsSnapshot> BuildAsync(ScoringContext db, ReviewCycle cycle, bool provisional, CancellationToken ct)
    {
        var facts = await SnapshotFacts.LoadAsync(db, cycle, ct);
        var standard = await db.Standards.AsNoTracking().SingleAsync(standard => standard.Id == cycle.StandardId, ct);
        var snapshot = new StatisticsSnapshot
        {
            CycleId = cycle.Id,
            TakenAt = time.UtcNow(),
            Hash = SnapshotHash.Of(facts),
            StandardCode = standard.Code,
            StandardVersion = standard.Version,
            ParametersJson = cycle.ParametersJson,
            Provisional = provisional,
        };
        snapshot.Facts.AddRange(facts);
        return snapshot;
    }
}
