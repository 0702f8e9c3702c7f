using System.Text.Json;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Writes the workbook of one review year: from the final snapshot of a closed year, else from a preview that is taken
/// when the workbook is asked for. The same facts give the same job and the same file.
/// </summary>
internal sealed class AnnualWorkbookJob(IDbContextFactory<ScoringContext> contexts, SnapshotService snapshots) : IPlatformJob
{
    private static readonly Caller Self = Caller.System("annual-workbook", Roles.Analyst);

    public string Kind => JobKinds.AnnualWorkbook;

    /// <exception cref="NoStatisticsException">The year has no review cycle.</exception>
    public async Task<JobInput> DescribeAsync(ScoringContext context, string argumentsJson, CancellationToken cancellationToken)
    {
        var year = JsonSerializer.Deserialize<AnnualWorkbookArguments>(argumentsJson)!.Year;
        var snapshot = await FinalAsync(context, year, cancellationToken) ?? await PreviewAsync(context, year, cancellationToken);
        return new JobInput(
            year,
            AuditHash.OfState(new { Kind, year, snapshot.Provisional, snapshot.Hash }),
            JsonSerializer.Serialize(new AnnualWorkbookInput(year, snapshot.Id)));
    }

    public async Task<JobFile?> RunAsync(string argumentsJson, IJobProgress progress, CancellationToken cancellationToken)
    {
        const int Counted = 40;
        const int Written = 90;
        var input = JsonSerializer.Deserialize<AnnualWorkbookInput>(argumentsJson)!;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await AnnualReportReader.OfSnapshotAsync(context, input.SnapshotId, cancellationToken)
            ?? throw new NoStatisticsException(input.Year);
        await progress.ReportAsync(Counted, $"Counted the facts of snapshot {report.SnapshotHash}.", cancellationToken);
        var content = AnnualWorkbook.Create(report);
        await progress.ReportAsync(Written, $"Wrote the workbook, {content.Length} bytes.", cancellationToken);
        return new JobFile(AnnualWorkbook.FileName(report), AnnualWorkbook.MediaType, content);
    }

    private static Task<StatisticsSnapshot?> FinalAsync(ScoringContext context, int year, CancellationToken cancellationToken) =>
        context.StatisticsSnapshots.AsNoTracking()
            .Where(snapshot => snapshot.Cycle.Year == year && !snapshot.Provisional)
            .OrderByDescending(snapshot => snapshot.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>A preview of the facts as they stand: the one there is of the same facts, or a new one.</summary>
    private async Task<StatisticsSnapshot> PreviewAsync(ScoringContext context, int year, CancellationToken cancellationToken)
    {
        var cycle = await context.ReviewCycles.AsNoTracking().SingleOrDefaultAsync(one => one.Year == year, cancellationToken)
            ?? throw new NoStatisticsException(year);
        var now = await snapshots.BuildAsync(context, cycle, provisional: true, cancellationToken);
        return await context.StatisticsSnapshots.AsNoTracking()
                .Where(snapshot => snapshot.CycleId == cycle.Id && snapshot.Hash == now.Hash)
                .OrderBy(snapshot => snapshot.Id)
                .FirstOrDefaultAsync(cancellationToken)
            ?? await snapshots.TakeAsync(context, cycle.Id, provisional: true, Self, cancellationToken);
    }
}
