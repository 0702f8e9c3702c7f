using System.Text.Json;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <inheritdoc/>
internal sealed class JobQueue(
    IDbContextFactory<ScoringContext> contexts,
    IEnumerable<IPlatformJob> jobs,
    IJobAdapter adapter,
    AuditLog audit,
    TimeProvider time) : IJobQueue
{
    public async Task<JobRecord> EnqueueAsync<TArguments>(
        string kind, TArguments arguments, Caller caller, CancellationToken cancellationToken)
        where TArguments : notnull
    {
        var record = await RecordAsync(kind, arguments, caller, cancellationToken);
        if (record.State == JobState.Queued)
        {
            await adapter.ScheduleAsync(record.Id, cancellationToken);
        }

        return record;
    }

    /// <summary>The job of this kind and input: the one there is, or a new one.</summary>
    internal async Task<JobRecord> RecordAsync<TArguments>(
        string kind, TArguments arguments, Caller caller, CancellationToken cancellationToken)
        where TArguments : notnull
    {
        var job = jobs.Single(one => one.Kind == kind);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = JsonSerializer.Serialize(arguments);
        var slot = job.SlotOf(asked);
        if (await UnfinishedAsync(context, slot, cancellationToken) is { } unfinished)
        {
            return unfinished;
        }

        var input = await job.DescribeAsync(context, asked, cancellationToken);
        return await FindAsync(context, kind, input.Hash, cancellationToken)
            ?? await AddAsync(context, NewRecord(kind, slot, input, caller), cancellationToken);
    }

    private static Task<JobRecord?> FindAsync(
        ScoringContext context, string kind, string inputHash, CancellationToken cancellationToken) =>
        context.Set<JobRecord>().AsNoTracking().SingleOrDefaultAsync(
            job => job.Kind == kind && job.InputHash == inputHash
                && job.State != JobState.Failed && job.State != JobState.Cancelled && job.State != JobState.Expired,
            cancellationToken);

    /// <summary>The job that waits or runs in the slot: who asks meanwhile joins it.</summary>
    private static async Task<JobRecord?> UnfinishedAsync(ScoringContext context, string? slot, CancellationToken cancellationToken) =>
        slot is null
            ? null
            : await context.Set<JobRecord>().AsNoTracking().SingleOrDefaultAsync(
                job => job.Slot == slot && (job.State == JobState.Queued || job.State == JobState.Running), cancellationToken);

    private async Task<JobRecord> AddAsync(ScoringContext context, JobRecord record, CancellationToken cancellationToken)
    {
        try
        {
            return await context.InTransactionAsync(
                async () =>
                {
                    record.Id = 0;
                    context.Add(record);
                    await context.SaveChangesAsync(cancellationToken);
                    await audit.AppendAsync(
                        context, new AuditEvent(record.RequestedBy, "JOB_REQUESTED", $"Job:{record.Id}"), cancellationToken);
                    await context.SaveChangesAsync(cancellationToken);
                    return record;
                },
                cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Two requests at once: the unique keys on input and slot let one through, which is the answer to both.
            context.ChangeTracker.Clear();
            var first = await FindAsync(context, record.Kind, record.InputHash, cancellationToken)
                ?? await UnfinishedAsync(context, record.Slot, cancellationToken);
            if (first is null)
            {
                throw;
            }

            return first;
        }
    }

    private JobRecord NewRecord(string kind, string? slot, JobInput input, Caller caller) => new()
    {
        Kind = kind,
        Slot = slot,
        Year = input.Year,
        ArgumentsJson = input.ArgumentsJson,
        InputHash = input.Hash,
        RequestedBy = caller.Subject,
        QueuedAt = time.GetUtcNow().UtcDateTime,
    };
}
