using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>The lines of ended jobs' logs. The jobs themselves stay.</summary>
internal sealed class JobLogStep : IRetentionStep
{
    public RecordKind Kind => RecordKind.JobLogs;

    public Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct) => Over(db, over).CountAsync(ct);

    public async Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct)
    {
        var end = over.AddDays(1).OfficeStart();
        var first = await db.JobLogEntries.Where(entry => entry.At >= end).MinAsync(entry => (DateTime?)entry.At, ct);
        return first?.OfficeDay();
    }

    public async Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct)
    {
        var ids = await Over(db, over).OrderBy(entry => entry.Id).Select(entry => entry.Id).Take(most).ToListAsync(ct);
        await db.JobLogEntries.Where(entry => ids.Contains(entry.Id)).ExecuteDeleteAsync(ct);
        return ids;
    }

    private static IQueryable<JobLogEntry> Over(ScoringContext db, DateOnly over)
    {
        var end = over.AddDays(1).OfficeStart();
        return db.JobLogEntries.Where(entry =>
            entry.At < end && entry.Job.State != JobState.Queued && entry.Job.State != JobState.Running);
    }
}
