using System.Text.Json;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Which snapshot a year's report is made of: the final one of a closed year, else the day's preview, which is taken
/// when a report is first asked for. The same facts and the same wishes give the same job and the same file.
/// </summary>
internal sealed class ReportSnapshots(SnapshotService snapshots)
{
    private static readonly Caller Self = Caller.System("annual-report", Roles.Analyst);

    /// <summary>Such as <c>ANNUAL_WORKBOOK/2025/CHINESE</c>.</summary>
    public static string SlotOf(string kind, string argumentsJson)
    {
        var asked = JsonSerializer.Deserialize<AnnualReportArguments>(argumentsJson)!;
        return FormattableString.Invariant($"{kind}/{asked.Year}/{Codes.Of(asked.Language)}{(asked.FullCells ? "/FULL" : "")}");
    }

    /// <exception cref="NoStatisticsException">The year has no review cycle.</exception>
    public async Task<JobInput> DescribeAsync(
        ScoringContext context, string kind, string argumentsJson, CancellationToken cancellationToken)
    {
        var asked = JsonSerializer.Deserialize<AnnualReportArguments>(argumentsJson)!;
        var snapshot = await FinalAsync(context, asked.Year, cancellationToken)
            ?? await PreviewAsync(context, asked.Year, cancellationToken);
        return new JobInput(
            asked.Year,
            AuditHash.OfState(new { Slot = SlotOf(kind, argumentsJson), snapshot.Provisional, snapshot.Hash }),
            JsonSerializer.Serialize(new AnnualReportInput(asked.Year, snapshot.Id, asked.Language, asked.FullCells)));
    }

    private static Task<StatisticsSnapshot?> FinalAsync(ScoringContext context, int year, CancellationToken cancellationToken) =>
        context.StatisticsSnapshots.AsNoTracking()
            .Where(snapshot => snapshot.Cycle.Year == year && !snapshot.Provisional)
            .OrderByDescending(snapshot => snapshot.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The day's preview.</summary>
    private async Task<StatisticsSnapshot> PreviewAsync(ScoringContext context, int year, CancellationToken cancellationToken)
    {
        var cycle = await context.ReviewCycles.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, cancellationToken)
            ?? throw new NoStatisticsException(year);
        return await snapshots.PreviewAsync(context, cycle.Id, Self, cancellationToken);
    }
}
