using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>Stored files of one kind, with the copies in the reports folder. The job that made one says that it has gone.</summary>
internal sealed class FileStep(RecordKind kind, FileKind files, ReportFolder reports) : IRetentionStep
{
    public RecordKind Kind => kind;

    public Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct) => Over(db, over).CountAsync(ct);

    public async Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct)
    {
        var end = over.AddDays(1).OfficeStart();
        var first = await db.StoredFiles.Where(file => file.Kind == files && file.CreatedAt >= end)
            .MinAsync(file => (DateTime?)file.CreatedAt, ct);
        return first?.OfficeDay();
    }

    public async Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct)
    {
        var gone = await Over(db, over).OrderBy(file => file.Id).Select(file => new { file.Id, file.Name }).Take(most).ToListAsync(ct);
        var ids = gone.ConvertAll(file => file.Id);
        await db.Jobs.Where(job => ids.Contains(job.FileId!.Value)).ExecuteUpdateAsync(
            job => job
                .SetProperty(row => row.State, JobState.Expired)
                .SetProperty(row => row.FileId, (int?)null)
                .SetProperty(row => row.Version, row => row.Version + 1),
            ct);
        await db.StoredFiles.Where(file => ids.Contains(file.Id)).ExecuteDeleteAsync(ct);
        var names = gone.Select(file => file.Name).Distinct().ToList();
        var still = await db.StoredFiles.Where(file => names.Contains(file.Name)).Select(file => file.Name).ToListAsync(ct);
        foreach (var name in names.Except(still))
        {
            reports.Remove(name);
        }

        return ids;
    }

    private IQueryable<StoredFile> Over(ScoringContext db, DateOnly over)
    {
        var end = over.AddDays(1).OfficeStart();
        return db.StoredFiles.Where(file => file.Kind == files && file.CreatedAt < end);
    }
}
