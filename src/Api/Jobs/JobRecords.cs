using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// The changes of a job's record, each one conditional UPDATE: queued or running → running → succeeded, failed, or
/// queued again. An attempt that is no longer the last one changes nothing.
/// </summary>
public sealed class JobRecords(
    IDbContextFactory<ScoringContext> contexts,
    ReportFolder reports,
    AuditLog audit,
    IEnumerable<IJobObserver> observers,
    TimeProvider time)
{
    private const int Finished = 100;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Takes the job for one more attempt; null when there is nothing left to do.</summary>
    /// <remarks>A running job may be taken: its worker is gone, or its result will no longer count.</remarks>
    public async Task<TakenJob?> TakeAsync(int jobId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var now = Now;
        var changed = await context.Set<JobRecord>()
            .Where(job => job.Id == jobId && (job.State == JobState.Queued || job.State == JobState.Running))
            .ExecuteUpdateAsync(
                job => job
                    .SetProperty(row => row.State, JobState.Running)
                    .SetProperty(row => row.Attempts, row => row.Attempts + 1)
                    .SetProperty(row => row.Progress, 0)
                    .SetProperty(row => row.StartedAt, now)
                    .SetProperty(row => row.Error, (string?)null)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                cancellationToken);
        if (changed == 0)
        {
            return null;
        }

        var taken = await context.Set<JobRecord>().Where(job => job.Id == jobId)
            .Select(job => new TakenJob(job.Id, job.Kind, job.ArgumentsJson ?? "{}", job.RequestedBy, job.Attempts))
            .SingleAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await TellAsync(jobId, cancellationToken);
        return taken;
    }

    public async Task ProgressAsync(TakenJob taken, int percent, string message, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Mine(context, taken).ExecuteUpdateAsync(
            job => job.SetProperty(row => row.Progress, percent).SetProperty(row => row.Version, row => row.Version + 1),
            cancellationToken);
        context.Add(new JobLogEntry { JobId = taken.Id, At = Now, Message = message });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await TellAsync(taken.Id, cancellationToken);
    }

    /// <summary>Stores the file and the success together; the copy in the reports folder follows.</summary>
    public async Task SucceedAsync(TakenJob taken, JobFile? file, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var stored = file is null ? null : Stored(file, taken);
        if (stored is not null)
        {
            context.Add(stored);
            await context.SaveChangesAsync(cancellationToken);
        }

        if (!await FinishAsync(context, taken, JobState.Succeeded, stored?.Id, null, cancellationToken))
        {
            return;
        }

        await audit.AppendAsync(
            context,
            new AuditEvent(taken.RequestedBy, "JOB_SUCCEEDED", $"Job:{taken.Id}", AfterHash: stored?.Sha256),
            cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (file is not null)
        {
            await reports.PublishAsync(file, cancellationToken);
        }

        await TellAsync(taken.Id, cancellationToken);
    }

    public Task FailAsync(TakenJob taken, string error, CancellationToken cancellationToken) =>
        EndAsync(taken, JobState.Failed, error, cancellationToken);

    /// <summary>Puts the job back for a later attempt.</summary>
    public Task ReturnAsync(TakenJob taken, string error, CancellationToken cancellationToken) =>
        EndAsync(taken, JobState.Queued, error, cancellationToken);

    /// <summary>The jobs that wait or were running when a process ended.</summary>
    public async Task<IReadOnlyList<int>> UnfinishedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<JobRecord>()
            .Where(job => job.State == JobState.Queued || job.State == JobState.Running)
            .OrderBy(job => job.Id)
            .Select(job => job.Id)
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<JobRecord> Mine(ScoringContext context, TakenJob taken) =>
        context.Set<JobRecord>().Where(
            job => job.Id == taken.Id && job.State == JobState.Running && job.Attempts == taken.Attempt);

    private async Task EndAsync(TakenJob taken, JobState state, string error, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await FinishAsync(context, taken, state, null, error, cancellationToken))
        {
            context.Add(new JobLogEntry { JobId = taken.Id, At = Now, Message = error });
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            await TellAsync(taken.Id, cancellationToken);
        }
    }

    private async Task<bool> FinishAsync(
        ScoringContext context, TakenJob taken, JobState state, int? fileId, string? error, CancellationToken cancellationToken)
    {
        DateTime? finishedAt = state == JobState.Queued ? null : Now;
        var progress = state == JobState.Succeeded ? Finished : 0;
        return await Mine(context, taken).ExecuteUpdateAsync(
            job => job
                .SetProperty(row => row.State, state)
                .SetProperty(row => row.Progress, progress)
                .SetProperty(row => row.FileId, fileId)
                .SetProperty(row => row.Error, error)
                .SetProperty(row => row.FinishedAt, finishedAt)
                .SetProperty(row => row.Version, row => row.Version + 1),
            cancellationToken) == 1;
    }

    private StoredFile Stored(JobFile file, TakenJob taken) => new()
    {
        Name = file.Name,
        MediaType = file.MediaType,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)),
        Size = file.Content.Length,
        Content = file.Content,
        CreatedAt = Now,
        CreatedBy = taken.RequestedBy,
    };

    private async Task TellAsync(int jobId, CancellationToken cancellationToken)
    {
        foreach (var observer in observers)
        {
            await observer.JobChangedAsync(jobId, cancellationToken);
        }
    }
}
