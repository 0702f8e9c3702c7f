using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>Takes workbooks of dossiers in and has them imported in the background.</summary>
public sealed class DossierUploadService(IJobQueue jobs, UploadProtector protector, AuditLog audit, TimeProvider time)
{
    /// <summary>Keeps the file, encrypted, and asks for its import.</summary>
    /// <exception cref="ImportFileRefusedException">It is no workbook, or not a safe one.</exception>
    /// <exception cref="CycleStateException">The cycle takes no applications.</exception>
    public async Task<DossierUpload> RequestAsync(
        ScoringContext db, int cycleId, string fileName, byte[] file, ImportOptions options, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        Check(file);
        var upload = await StoreAsync(db, cycleId, fileName, file, options, caller, ct);
        var job = await jobs.EnqueueAsync(JobKinds.DossierImport, new DossierImportArguments(upload.Id), caller, ct);
        await db.DossierUploads.Where(row => row.Id == upload.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.JobId, (int?)job.Id), ct);
        upload.JobId = job.Id;
        return upload;
    }

    private static void Check(byte[] file)
    {
        try
        {
            WorkbookGuard.Check(file);
        }
        catch (ImportFileException refused)
        {
            throw new ImportFileRefusedException(refused);
        }
    }

    private Task<DossierUpload> StoreAsync(
        ScoringContext db, int cycleId, string fileName, byte[] file, ImportOptions options, Caller caller, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.ReviewCycles.AsNoTracking().Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
                if (cycle.State != CycleState.Accepting)
                {
                    throw new CycleStateException(Codes.Of(CycleState.Accepting), Codes.Of(cycle.State));
                }

                await DropAbandonedAsync(db, ct);
                var upload = new DossierUpload
                {
                    CycleId = cycleId,
                    FileName = UploadName.Of(fileName),
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)),
                    Size = file.Length,
                    GoodRows = options.GoodRows,
                    Content = protector.Protect(file),
                    UploadedBy = caller.Subject,
                    UploadedAt = time.UtcNow(),
                };
                db.DossierUploads.Add(upload);
                await db.SaveChangesAsync(ct);
                await audit.AppendAsync(
                    db, new AuditEvent(caller.Subject, "IMPORT_REQUESTED", $"DossierUpload:{upload.Id}", AfterHash: upload.Sha256), ct);
                await db.SaveChangesAsync(ct);
                return upload;
            },
            ct);

    /// <summary>A file whose import failed or was cancelled is handed in again, not kept.</summary>
    private static Task<int> DropAbandonedAsync(ScoringContext db, CancellationToken ct) => db.DossierUploads
        .Where(upload => upload.Content != null && (upload.Job!.State == JobState.Failed || upload.Job.State == JobState.Cancelled))
        .ExecuteUpdateAsync(upload => upload.SetProperty(row => row.Content, (byte[]?)null), ct);
}
