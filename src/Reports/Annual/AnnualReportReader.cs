using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Reports.Annual.Counting;
using ScoringPlatform.Reports.Annual.Publishing;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Reports.Annual;

/// <summary>
/// Makes annual reports from stored snapshots: from the figures stored with them, or counted again from the facts by the
/// same definitions where none are stored. Reports are as published unless full cells are asked for, which only those with
/// the right may.
/// </summary>
public static class AnnualReportReader
{
    /// <summary>The closed year's report; null while the year is open or unknown.</summary>
    public static Task<AnnualReport?> FinalAsync(ScoringContext db, int year, CancellationToken cancellationToken, bool full = false) =>
        FirstAsync(db, db.StatisticsSnapshots.Where(snapshot => snapshot.Cycle.Year == year && !snapshot.Provisional), full, cancellationToken);

    /// <summary>The closed year's report, or the newest preview of an open one; null without a snapshot.</summary>
    public static Task<AnnualReport?> LatestAsync(ScoringContext db, int year, CancellationToken cancellationToken, bool full = false) =>
        FirstAsync(db, db.StatisticsSnapshots.Where(snapshot => snapshot.Cycle.Year == year), full, cancellationToken);

    /// <summary>The report of one snapshot; null when there is none of that id.</summary>
    public static Task<AnnualReport?> OfSnapshotAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken, bool full = false) =>
        FirstAsync(db, db.StatisticsSnapshots.Where(snapshot => snapshot.Id == snapshotId), full, cancellationToken);

    /// <summary>The reports of several years, in the order of the years; a year without a snapshot is left out.</summary>
    public static async Task<IReadOnlyList<AnnualReport>> LatestAsync(
        ScoringContext db, IReadOnlyCollection<int> years, CancellationToken cancellationToken, bool full = false)
    {
        var of = db.StatisticsSnapshots.Where(snapshot => years.Contains(snapshot.Cycle.Year));
        var stored = await StoredSnapshot.Select(of, full).ToListAsync(cancellationToken).ConfigureAwait(false);
        List<AnnualReport> reports = [];
        Dictionary<(string, string), ReportStandard> standards = [];
        foreach (var year in stored.GroupBy(snapshot => snapshot.Year).OrderBy(group => group.Key))
        {
            var found = year.OrderBy(snapshot => snapshot.Provisional).ThenByDescending(snapshot => snapshot.Id).First();
            if (!standards.TryGetValue((found.StandardCode, found.StandardVersion), out var standard))
            {
                standard = await StandardLabels.ReadAsync(db, found.StandardCode, found.StandardVersion, cancellationToken).ConfigureAwait(false);
                standards.Add((found.StandardCode, found.StandardVersion), standard);
            }

            reports.Add(await ReadAsync(db, found, standard, full, cancellationToken).ConfigureAwait(false));
        }

        return reports;
    }

    /// <summary>
    /// Counts a snapshot's figures from its facts and compares them with the years before, as they are stored when the
    /// snapshot is sealed: full, and as published.
    /// </summary>
    public static async Task<(AnnualFigures Full, AnnualFigures Published)> CountAsync(
        ScoringContext db, StatisticsSnapshot snapshot, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var standard = await StandardLabels.ReadAsync(db, snapshot.StandardCode, snapshot.StandardVersion, cancellationToken).ConfigureAwait(false);
        var counted = await FigureCounting
            .CountAsync(db, snapshot.Id, standard.Criteria, MinimumCell(snapshot.ParametersJson), cancellationToken).ConfigureAwait(false);
        var earlier = await StoredSnapshot
            .Select(db.StatisticsSnapshots.Where(other => other.Cycle.Year < year && !other.Provisional && other.Figures != null), full: true)
            .OrderByDescending(other => other.Year)
            .Take(YearChanges.MostYears)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var published = await StoredSnapshot
            .Select(db.StatisticsSnapshots.Where(other => other.Cycle.Year < year && !other.Provisional && other.Figures != null), full: false)
            .OrderByDescending(other => other.Year)
            .Take(YearChanges.MostYears)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return (
            YearChanges.Add(counted, [.. earlier.Select(other => (other.Year, FiguresJson.Read(other.FiguresJson!)))]),
            YearChanges.Add(Publication.Of(counted, standard), [.. published.Select(other => (other.Year, FiguresJson.Read(other.FiguresJson!)))]));
    }

    private static async Task<AnnualReport?> FirstAsync(
        ScoringContext db, IQueryable<StatisticsSnapshot> snapshots, bool full, CancellationToken cancellationToken)
    {
        var found = await StoredSnapshot
            .Select(snapshots.OrderBy(snapshot => snapshot.Provisional).ThenByDescending(snapshot => snapshot.Id), full)
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            return null;
        }

        var standard = await StandardLabels.ReadAsync(db, found.StandardCode, found.StandardVersion, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(db, found, standard, full, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<AnnualReport> ReadAsync(
        ScoringContext db, StoredSnapshot found, ReportStandard standard, bool full, CancellationToken cancellationToken) => new()
        {
            Year = found.Year,
            Standard = standard,
            SnapshotId = found.Id,
            SnapshotHash = found.Hash,
            TakenAt = found.TakenAt,
            Provisional = found.Provisional,
            ParametersJson = found.ParametersJson,
            Figures = found.FiguresJson is { } stored
                ? FiguresJson.Read(stored)
                : await RecountAsync(db, found, standard, full, cancellationToken).ConfigureAwait(false),
        };

    private static async Task<AnnualFigures> RecountAsync(
        ScoringContext db, StoredSnapshot found, ReportStandard standard, bool full, CancellationToken cancellationToken)
    {
        var counted = await FigureCounting
            .CountAsync(db, found.Id, standard.Criteria, MinimumCell(found.ParametersJson), cancellationToken).ConfigureAwait(false);
        return full ? counted : Publication.Of(counted, standard);
    }

    /// <summary>The cycle's least published cell; the default where its parameters do not say.</summary>
    private static int MinimumCell(string parametersJson)
    {
        using var parameters = JsonDocument.Parse(parametersJson);
        return parameters.RootElement.TryGetProperty("minimumCell", out var least) ? least.GetInt32() : new CycleParameters().MinimumCell;
    }
}
