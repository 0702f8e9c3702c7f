using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Statistics.Facts;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Freezes a cycle's numbers. A closed cycle has one final snapshot, from which every report of the year is made.</summary>
public sealed class SnapshotService(FactWriter facts, AuditLog audit, TimeProvider time)
{
    /// <summary>
    /// Stores every fact of the year as it stands, seals them by their hash, and counts the year's figures. A provisional
    /// snapshot previews an open year by the same code.
    /// </summary>
    public Task<StatisticsSnapshot> TakeAsync(ScoringContext db, int cycleId, bool provisional, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Analyst, Roles.Authority);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.ReviewCycles.Include(cycle => cycle.Standard).Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
                if (!provisional && cycle.State != CycleState.Closed)
                {
                    throw new CycleStateException(Codes.Of(CycleState.Closed), Codes.Of(cycle.State));
                }

                var snapshot = await StoreAsync(db, cycle, provisional, ct);
                await audit.AppendAsync(
                    db, new AuditEvent(caller.Subject, "STATISTICS_TAKEN", $"StatisticsSnapshot:{snapshot.Id}", AfterHash: snapshot.Hash), ct);
                await db.SaveChangesAsync(ct);
                return snapshot;
            },
            ct);
    }

    /// <summary>
    /// The preview of an open year: the one taken this day of the office, or a new one. There is one a day, because two
    /// previews around a single change would tell what suppression hides.
    /// </summary>
    public Task<StatisticsSnapshot> PreviewAsync(ScoringContext db, int cycleId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Analyst, Roles.Authority);
        return db.InTransactionAsync(
            async () =>
            {
                var newest = await db.StatisticsSnapshots.AsNoTracking()
                    .Where(snapshot => snapshot.CycleId == cycleId && snapshot.Provisional)
                    .OrderByDescending(snapshot => snapshot.Id)
                    .FirstOrDefaultAsync(ct);
                return newest is not null && newest.TakenAt.OfficeDay() == time.Today()
                    ? newest
                    : await TakeAsync(db, cycleId, provisional: true, caller, ct);
            },
            ct);
    }

    private async Task<StatisticsSnapshot> StoreAsync(ScoringContext db, ReviewCycle cycle, bool provisional, CancellationToken ct)
    {
        var snapshot = new StatisticsSnapshot
        {
            CycleId = cycle.Id,
            TakenAt = time.UtcNow(),
            Hash = StatisticsSnapshot.Unsealed,
            StandardCode = cycle.Standard.Code,
            StandardVersion = cycle.Standard.Version,
            ParametersJson = cycle.ParametersJson,
            Provisional = provisional,
        };
        db.StatisticsSnapshots.Add(snapshot);
        await db.SaveChangesAsync(ct);
        await facts.WriteAsync(db, cycle, snapshot.Id, ct);
        snapshot.Hash = await SnapshotHash.OfAsync(db, snapshot, ct);
        var (full, published) = await AnnualReportReader.CountAsync(db, snapshot, cycle.Year, ct);
        snapshot.Figures = new SnapshotFigures { FullJson = FiguresJson.Write(full), PublishedJson = FiguresJson.Write(published) };
        await db.SaveChangesAsync(ct);
        return snapshot;
    }
}
