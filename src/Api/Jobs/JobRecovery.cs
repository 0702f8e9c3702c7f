using ScoringPlatform.Api.Files;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Schedules at start-up whatever is recorded as unfinished. It closes the gap between storing a job's record and
/// handing it to the scheduler, which are two transactions.
/// </summary>
internal sealed class JobRecovery(JobRecords records, IJobAdapter adapter, ReportFolder reports) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        reports.RemoveUnfinished();
        foreach (var jobId in await records.UnfinishedAsync(cancellationToken))
        {
            await adapter.ScheduleAsync(jobId, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
