using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Files;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Puts right at start-up what an ended process left: drafts go, copies that were not published come, whatever is recorded
/// as unfinished is scheduled, and closed years without a report get theirs. It closes the gaps between storing a job's
/// record and handing it to the scheduler, and between a commit and the copy that follows it.
/// </summary>
internal sealed class JobRecovery(
    JobRecords records,
    IJobAdapter adapter,
    ReportFolder reports,
    MissingCopies copies,
    YearlyReports yearly,
    IOptions<JobOptions> options,
    IOptions<RetentionOptions> retention) : IHostedService
{
    /// <summary>Where several processes share the folder, younger drafts may be in the making.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        reports.RemoveUnfinished(options.Value.Clustered ? Abandoned : TimeSpan.Zero);
        await copies.RestoreAsync(cancellationToken);
        foreach (var jobId in await records.UnfinishedAsync(cancellationToken))
        {
            await adapter.ScheduleAsync(jobId, cancellationToken);
        }

        await yearly.RequestMissingAsync(cancellationToken);
        await adapter.ScheduleYearlyAsync(options.Value.AnnualReports, cancellationToken);
        await adapter.ScheduleRetentionAsync(retention.Value.Schedule, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
