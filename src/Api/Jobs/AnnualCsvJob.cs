using System.Text.Json;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Csv;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Writes the data package of one review year.</summary>
internal sealed class AnnualCsvJob(IDbContextFactory<ScoringContext> contexts, ReportSnapshots snapshots) : IPlatformJob
{
    private const int Counted = 20;
    private const int Written = 95;

    public string Kind => JobKinds.AnnualCsv;

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
        return new JobFile(DataPackage.FileName(report), CsvArchive.MediaType, async (stream, ct) =>
        {
            await using var facts = await contexts.CreateDbContextAsync(ct);
            await DataPackage.WriteAsync(stream, report, facts, ct);
            await progress.ReportAsync(Written, JobLineText.Of(JobLine.PackageWritten), ct);
        })
        {
            FullCells = report.Full,
        };
    }
}
