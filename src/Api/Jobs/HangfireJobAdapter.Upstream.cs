using Hangfire;
using ScoringPlatform.Api.Privacy.Retention;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Jobs as Hangfire background jobs.</summary>
/// <remarks>Enqueued twice, a job runs once: the second run finds it finished, or makes the first one's result void.</remarks>
internal sealed class HangfireJobAdapter(IBackgroundJobClient client, IRecurringJobManager recurring) : IJobAdapter
{
    private const string Yearly = "yearly-reports";
    private const string Retention = "retention";

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ScheduleAsync(int jobId, CancellationToken cancellationToken)
    {
        client.Enqueue<JobRunner>(runner => runner.RunAsync(jobId, CancellationToken.None));
        return Task.CompletedTask;
    }

    public Task ScheduleYearlyAsync(string cron, CancellationToken cancellationToken)
    {
        if (cron.Length == 0)
        {
            recurring.RemoveIfExists(Yearly);
        }
        else
        {
            recurring.AddOrUpdate<YearlyReports>(Yearly, reports => reports.RequestMissingAsync(CancellationToken.None), cron);
        }

        return Task.CompletedTask;
    }

    public Task ScheduleRetentionAsync(string cron, CancellationToken cancellationToken)
    {
        if (cron.Length == 0)
        {
            recurring.RemoveIfExists(Retention);
        }
        else
        {
            recurring.AddOrUpdate<RetentionService>(Retention, retention => retention.RunAsync(CancellationToken.None), cron);
        }

        return Task.CompletedTask;
    }
}
