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
        var taken = await context.InTransactionAsync(() => ClaimAsync(context, jobId, cancellationToken), cancellationToken);
        if (taken is not null)
        {
            await TellAsync(jobId, cancellationToken);
        }

        return taken;
    }

    /// <exception cref="JobLostException">The attempt is not the job's last one any more, or the job was cancelled: stop.</exception>
    public async Task ProgressAsync(TakenJob taken, int percent, string message, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.InTransactionAsync(
            async () =>
            {
                DateTime? now = Now;
                var changed = await Mine(context, taken).ExecuteUpdateAsync(
                    job => job
                        .SetProperty(row => row.Progress, percent)
                        .SetProperty(row => row.ProgressAt, now)
                        .SetProperty(row => row.Version, row => row.Version + 1),
                    cancellationToken);
                if (changed == 0)
                {
                    throw new JobLostException(taken.Id, taken.Attempt);
                }

                context.Add(new JobLogEntry { JobId = taken.Id, At = Now, Message = message });
                await context.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
        await TellAsync(taken.Id, cancellationToken);
    }

    /// <summary>Stores the file and the success together.</summary>
    /// <returns>False when the attempt is not the job's last one any more, or the job was cancelled: nothing is stored.</returns>
    public async Task<bool> SucceedAsync(TakenJob taken, JobFile? file, FileDraft? draft, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await context.InTransactionAsync(() => StoreAsync(context, taken, file, draft, cancellationToken), cancellationToken);
        }
        catch (JobLostException)
        {
            return false;
        }

        if (file is null)
        {
            await TellAsync(taken.Id, cancellationToken);
        }

        return true;
    }

    public Task FailAsync(TakenJob taken, string error, CancellationToken cancellationToken) =>
        EndAsync(taken, JobState.Failed, error, cancellationToken);

    /// <summary>Puts the job back for a later attempt.</summary>
    public Task ReturnAsync(TakenJob taken, string error, CancellationToken cancellationToken) =>
        EndAsync(taken, JobState.Queued, error, cancellationToken);

    /// <summary>Ends a job that waits or runs; whoever works on it is refused from then on.</summary>
    /// <returns>False when it has ended already.</returns>
    public async Task<bool> CancelAsync(int jobId, Caller caller, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ended = await context.InTransactionAsync(() => EndAsync(context, jobId, caller, cancellationToken), cancellationToken);
        if (ended)
        {
            await TellAsync(jobId, cancellationToken);
        }

        return ended;
    }

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

    private async Task<TakenJob?> ClaimAsync(ScoringContext context, int jobId, CancellationToken cancellationToken)
    {
        var now = Now;
        var changed = await context.Set<JobRecord>()
            .Where(job => job.Id == jobId && (job.State == JobState.Queued || job.State == JobState.Running))
            .ExecuteUpdateAsync(
                job => job
                    .SetProperty(row => row.State, JobState.Running)
                    .SetProperty(row => row.Attempts, row => row.Attempts + 1)
                    .SetProperty(row => row.Progress, 0)
                    .SetProperty(row => row.ProgressAt, (DateTime?)null)
                    .SetProperty(row => row.StartedAt, now)
                    .SetProperty(row => row.Error, (string?)null)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                cancellationToken);
        return changed == 0
            ? null
            : await context.Set<JobRecord>().Where(job => job.Id == jobId)
                .Select(job => new TakenJob(job.Id, job.Kind, job.ArgumentsJson ?? "{}", job.RequestedBy, job.Attempts))
                .SingleAsync(cancellationToken);
    }

    private async Task StoreAsync(ScoringContext context, TakenJob taken, JobFile? file, FileDraft? draft, CancellationToken cancellationToken)
    {
        var stored = file is null || draft is null ? null : await StoredAsync(file, draft, taken, cancellationToken);
        if (stored is not null)
        {
            context.Add(stored);
            await context.SaveChangesAsync(cancellationToken);
        }

        if (!await FinishAsync(context, taken, JobState.Succeeded, stored?.Id, null, cancellationToken))
        {
            throw new JobLostException(taken.Id, taken.Attempt);
        }

        await audit.AppendAsync(
            context,
            new AuditEvent(taken.RequestedBy, "JOB_SUCCEEDED", $"Job:{taken.Id}", AfterHash: stored?.Sha256),
            cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> EndAsync(ScoringContext context, int jobId, Caller caller, CancellationToken cancellationToken)
    {
        DateTime? now = Now;
        var changed = await context.Set<JobRecord>()
            .Where(job => job.Id == jobId && (job.State == JobState.Queued || job.State == JobState.Running))
            .ExecuteUpdateAsync(
                job => job
                    .SetProperty(row => row.State, JobState.Cancelled)
                    .SetProperty(row => row.FinishedAt, now)
                    .SetProperty(row => row.Version, row => row.Version + 1),
                cancellationToken);
        if (changed == 0)
        {
            return false;
        }

        context.Add(new JobLogEntry { JobId = jobId, At = Now, Message = JobLineText.Of(JobLine.Cancelled, caller.Subject) });
        await audit.AppendAsync(context, new AuditEvent(caller.Subject, "JOB_CANCELLED", $"Job:{jobId}"), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task EndAsync(TakenJob taken, JobState state, string error, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var changed = await context.InTransactionAsync(
            async () =>
            {
                if (!await FinishAsync(context, taken, state, null, error, cancellationToken))
                {
                    return false;
                }

                context.Add(new JobLogEntry { JobId = taken.Id, At = Now, Message = error });
                await context.SaveChangesAsync(cancellationToken);
                return true;
            },
            cancellationToken);
        if (changed)
        {
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

    private async Task<StoredFile> StoredAsync(JobFile file, FileDraft draft, TakenJob taken, CancellationToken cancellationToken) => new()
    {
        Name = file.Name,
        MediaType = file.MediaType,
        Sha256 = draft.Sha256,
        Size = draft.Size,
        FullCells = file.FullCells,
        Content = await File.ReadAllBytesAsync(draft.Path, cancellationToken),
        CreatedAt = Now,
        CreatedBy = taken.RequestedBy,
    };

    /// <summary>Tells those who follow the job that it changed.</summary>
    public async Task TellAsync(int jobId, CancellationToken cancellationToken)
    {
        foreach (var observer in observers)
        {
            await observer.JobChangedAsync(jobId, cancellationToken);
        }
    }
}
