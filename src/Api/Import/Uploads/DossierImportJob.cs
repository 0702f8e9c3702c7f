using System.Text.Json;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>
/// Imports a workbook that was handed in. What it stores, what it found wrong and the removal of the file are one
/// transaction: run again, it finds that done.
/// </summary>
internal sealed class DossierImportJob(
    IDbContextFactory<ScoringContext> contexts, DossierImport import, UploadProtector protector) : IPlatformJob
{
    private const int Opened = 10;
    private const int Stored = 95;

    public string Kind => JobKinds.DossierImport;

    /// <summary>Every file is its own work.</summary>
    public string? SlotOf(string argumentsJson) => null;

    public async Task<JobInput> DescribeAsync(ScoringContext context, string argumentsJson, CancellationToken cancellationToken)
    {
        var id = JsonSerializer.Deserialize<DossierImportArguments>(argumentsJson)!.UploadId;
        var year = await context.DossierUploads.Where(upload => upload.Id == id).Select(upload => upload.Cycle.Year).SingleAsync(cancellationToken);
        return new JobInput(year, AuditHash.OfState(new { Kind, UploadId = id }), argumentsJson);
    }

    public async Task<JobFile?> RunAsync(string argumentsJson, IJobProgress progress, CancellationToken cancellationToken)
    {
        var id = JsonSerializer.Deserialize<DossierImportArguments>(argumentsJson)!.UploadId;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var upload = await context.DossierUploads.AsNoTracking().Include(upload => upload.Cycle).SingleAsync(upload => upload.Id == id, cancellationToken);
        if (upload is { Imported: null, Content: { } content })
        {
            await progress.ReportAsync(Opened, JobLineText.Of(JobLine.WorkbookOpened), cancellationToken);
            var result = await StoreAsync(context, upload, protector.Open(content), cancellationToken);
            await progress.ReportAsync(Stored, JobLineText.Of(JobLine.Imported, result.Imported, result.Problems.Count), cancellationToken);
        }

        return null;
    }

    private Task<ImportResult> StoreAsync(ScoringContext context, DossierUpload upload, byte[] file, CancellationToken ct) =>
        context.InTransactionAsync(
            async () =>
            {
                var uploader = new Caller { Subject = upload.UploadedBy, Roles = new HashSet<string> { Roles.Officer } };
                var result = await import.ImportAsync(context, upload.Cycle.Year, file, new ImportOptions(upload.GoodRows), uploader, ct);
                var problems = JsonSerializer.Serialize(result.Problems);
                await context.DossierUploads.Where(row => row.Id == upload.Id && row.Imported == null).ExecuteUpdateAsync(
                    row => row
                        .SetProperty(one => one.Imported, (int?)result.Imported)
                        .SetProperty(one => one.ProblemsJson, problems)
                        .SetProperty(one => one.Content, (byte[]?)null),
                    ct);
                return result;
            },
            ct);
}
