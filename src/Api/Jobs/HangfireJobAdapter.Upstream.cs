using Hangfire;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Jobs as Hangfire background jobs.</summary>
/// <remarks>Enqueued twice, a job runs once: the second run finds it finished, or makes the first one's result void.</remarks>
internal sealed class HangfireJobAdapter(IBackgroundJobClient client) : IJobAdapter
{
    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ScheduleAsync(int jobId, CancellationToken cancellationToken)
    {
        client.Enqueue<JobRunner>(runner => runner.RunAsync(jobId, CancellationToken.None));
        return Task.CompletedTask;
    }
}
