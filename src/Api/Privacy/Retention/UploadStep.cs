using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>Workbooks of dossiers that were handed in: the file where it was never read, its name, and what was wrong in it.</summary>
internal sealed class UploadStep : IRetentionStep
{
    public RecordKind Kind => RecordKind.DossierUploads;

    public Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct) => Over(db, over).CountAsync(ct);

    public async Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct)
    {
        var end = over.AddDays(1).OfficeStart();
        var first = await db.DossierUploads.Where(upload => upload.UploadedAt >= end).MinAsync(upload => (DateTime?)upload.UploadedAt, ct);
        return first?.OfficeDay();
    }

    public async Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct)
    {
        var ids = await Over(db, over).OrderBy(upload => upload.Id).Select(upload => upload.Id).Take(most).ToListAsync(ct);
        await db.DossierUploads.Where(upload => ids.Contains(upload.Id)).ExecuteDeleteAsync(ct);
        return ids;
    }

    /// <summary>One whose import waits or runs is left to it; one whose import was never asked for is not.</summary>
    private static IQueryable<DossierUpload> Over(ScoringContext db, DateOnly over)
    {
        var end = over.AddDays(1).OfficeStart();
        return db.DossierUploads.Where(upload => upload.UploadedAt < end
            && (upload.Job == null || (upload.Job.State != JobState.Queued && upload.Job.State != JobState.Running)));
    }
}
