using ScoringPlatform.Api.Files;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Takes a job's file from its first byte to those who wait for it. What is committed is published once: an attempt that
/// was overtaken or cancelled is refused by its number at the commit, and its draft goes.
/// </summary>
public sealed class JobPublisher(JobRecords records, ReportFolder reports, IJobSteps steps)
{
    public async Task FinishAsync(TakenJob taken, JobFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            await records.SucceedAsync(taken, null, null, CancellationToken.None);
        }
        else
        {
            await PublishAsync(taken, file, cancellationToken);
        }

        await steps.ReachedAsync(taken, JobStep.Notified);
    }

    private async Task PublishAsync(TakenJob taken, JobFile file, CancellationToken cancellationToken)
    {
        await using var stream = reports.OpenDraft(taken.Id, taken.Attempt);
        try
        {
            await steps.ReachedAsync(taken, JobStep.Opened);
            await file.WriteAsync(stream, cancellationToken);
            await steps.ReachedAsync(taken, JobStep.Written);
            var draft = await ReportFolder.SealAsync(stream, cancellationToken);
            await steps.ReachedAsync(taken, JobStep.Synced);
            cancellationToken.ThrowIfCancellationRequested();
            if (await records.SucceedAsync(taken, file, draft, CancellationToken.None))
            {
                await steps.ReachedAsync(taken, JobStep.Stored);
                Publish(file, draft);
                await steps.ReachedAsync(taken, JobStep.Renamed);
                await records.TellAsync(taken.Id, CancellationToken.None);
            }
        }
        finally
        {
            File.Delete(stream.Name);
        }
    }

    /// <summary>Full cells are handed out by the platform alone, which asks for the right and keeps the record.</summary>
    private void Publish(JobFile file, FileDraft draft)
    {
        if (!file.FullCells)
        {
            reports.Publish(draft, file.Name);
        }
    }
}
