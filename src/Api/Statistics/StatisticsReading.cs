using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Reads a year's statistics: from the final snapshot of a closed year, else as a preview.</summary>
public sealed class StatisticsReading(SnapshotService snapshots)
{
    /// <returns>Null when the year has no review cycle.</returns>
    public async Task<AnnualStatistics?> OfYearAsync(ScoringContext db, int year, CancellationToken ct)
    {
        var cycle = await db.ReviewCycles.AsNoTracking().SingleOrDefaultAsync(cycle => cycle.Year == year, ct);
        if (cycle is null)
        {
            return null;
        }

        var final = await db.StatisticsSnapshots.AsNoTracking()
            .Where(snapshot => snapshot.CycleId == cycle.Id && !snapshot.Provisional)
            .OrderByDescending(snapshot => snapshot.Id)
            .FirstOrDefaultAsync(ct);
        if (final is not null)
        {
            return Build(year, final, await StatisticsCells.OfSnapshotAsync(db, final.Id, ct));
        }

        var preview = await snapshots.BuildAsync(db, cycle, provisional: true, ct);
        return Build(year, preview, StatisticsCells.Of(preview.Facts));
    }

    private static AnnualStatistics Build(int year, StatisticsSnapshot snapshot, IReadOnlyList<StatisticsCell> cells)
    {
        var total = StageCounts.Sum(cells.Select(cell => cell.Counts));
        return new AnnualStatistics(
            year,
            snapshot.Provisional,
            snapshot.TakenAt,
            snapshot.Hash,
            snapshot.StandardCode,
            snapshot.StandardVersion,
            Funnel.Of(total),
            PassRates.From(total),
            Groups(cells, cell => [Codes.Of(cell.Level)]),
            Groups(cells, cell => [cell.Specialty]),
            Groups(cells, cell => [Codes.Of(cell.Track)]),
            Groups(cells, cell => [cell.City]),
            Groups(cells, cell => [Codes.Of(cell.Level), cell.Specialty]));
    }

    /// <summary>Sums cells into groups, in the order of levels, then of codes.</summary>
    private static IReadOnlyList<StatisticsGroup> Groups(IReadOnlyList<StatisticsCell> cells, Func<StatisticsCell, string[]> keys) =>
    [
        .. cells
            .OrderBy(cell => cell.Level).ThenBy(cell => cell.Track).ThenBy(cell => cell.Specialty, StringComparer.Ordinal)
            .GroupBy(cell => string.Join('|', keys(cell)))
            .Select(group => new StatisticsGroup(keys(group.First()), PassRates.From(StageCounts.Sum(group.Select(cell => cell.Counts))))),
    ];
}
