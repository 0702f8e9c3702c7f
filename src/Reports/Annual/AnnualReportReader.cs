using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>Makes annual reports from stored snapshots. The database counts; what is loaded is a row per group.</summary>
public static class AnnualReportReader
{
    /// <summary>The closed year's report; null while the year is open or unknown.</summary>
    public static Task<AnnualReport?> FinalAsync(ScoringContext db, int year, CancellationToken cancellationToken) =>
        ReadAsync(db, db.StatisticsSnapshots.Where(snapshot => snapshot.Cycle.Year == year && !snapshot.Provisional), cancellationToken);

    /// <summary>The closed year's report, or the newest preview of an open one; null without a snapshot.</summary>
    public static Task<AnnualReport?> LatestAsync(ScoringContext db, int year, CancellationToken cancellationToken) =>
        ReadAsync(db, db.StatisticsSnapshots.Where(snapshot => snapshot.Cycle.Year == year), cancellationToken);

    /// <summary>The report of one snapshot; null when there is none of that id.</summary>
    public static Task<AnnualReport?> OfSnapshotAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken) =>
        ReadAsync(db, db.StatisticsSnapshots.Where(snapshot => snapshot.Id == snapshotId), cancellationToken);

    private static async Task<AnnualReport?> ReadAsync(
        ScoringContext db, IQueryable<StatisticsSnapshot> snapshots, CancellationToken cancellationToken)
    {
        var found = await snapshots
            .OrderBy(snapshot => snapshot.Provisional)
            .ThenByDescending(snapshot => snapshot.Id)
            .Select(snapshot => new
            {
                snapshot.Id,
                snapshot.Hash,
                snapshot.TakenAt,
                snapshot.Provisional,
                snapshot.Cycle.Year,
                snapshot.StandardCode,
                snapshot.StandardVersion,
            })
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            return null;
        }

        var standard = await StandardLabels.ReadAsync(db, found.StandardCode, found.StandardVersion, cancellationToken).ConfigureAwait(false);
        var cube = await SnapshotCube.ReadAsync(db, found.Id, cancellationToken).ConfigureAwait(false);
        return new AnnualReport
        {
            Year = found.Year,
            Standard = standard,
            SnapshotId = found.Id,
            SnapshotHash = found.Hash,
            TakenAt = found.TakenAt,
            Provisional = found.Provisional,
            Total = cube.Total,
            ByLevel = cube.By(ReportDimension.Level),
            BySpecialty = cube.By(ReportDimension.Specialty),
            ByLevelAndSpecialty = cube.By(ReportDimension.Level, ReportDimension.Specialty),
            Others = [.. Enum.GetValues<ReportDimension>().Where(dimension => dimension > ReportDimension.Specialty).Select(dimension => cube.By(dimension))],
        };
    }
}
