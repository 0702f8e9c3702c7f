using System.Text.Json;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Writes the workbook of one review year.</summary>
internal sealed class AnnualWorkbookJob(IDbContextFactory<ScoringContext> contexts, ReportSnapshots snapshots) : IPlatformJob
{
    private const int Counted = 40;
    private const int Written = 90;

    public string Kind => JobKinds.AnnualWorkbook;

    public string? SlotOf(string argumentsJson) => ReportSnapshots.SlotOf(Kind, argumentsJson);

    public Task<JobInput> DescribeAsync(ScoringContext context, string argumentsJson, CancellationToken cancellationToken) =>
        snapshots.DescribeAsync(context, Kind, argumentsJson, cancellationToken);

    public async Task<JobFile?> RunAsync(string argumentsJson, IJobProgress progress, CancellationToken cancellationToken)
    {
        var input = JsonSerializer.Deserialize<AnnualReportInput>(argumentsJson)!;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await AnnualReportReader.OfSnapshotAsync(context, input.SnapshotId, cancellationToken, input.FullCells)
            ?? throw new NoStatisticsException(input.Year);
        await progress.ReportAsync(Counted, JobLineText.Of(JobLine.FiguresRead, report.SnapshotHash), cancellationToken);
        return new JobFile(AnnualWorkbook.FileName(report, input.Language), AnnualWorkbook.MediaType, async (stream, ct) =>
        {
            await using var facts = await contexts.CreateDbContextAsync(ct);
            AnnualWorkbook.Write(stream, report, input.Language, report.Full ? SheetRows.OfSnapshot(facts, report.SnapshotId) : [], ct);
            await progress.ReportAsync(Written, JobLineText.Of(JobLine.WorkbookWritten), ct);
        })
        {
            FullCells = report.Full,
        };
    }
}
