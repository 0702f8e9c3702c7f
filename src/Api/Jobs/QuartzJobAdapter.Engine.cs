using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Jobs as Quartz triggers in the platform's own database: they survive a restart, are recovered when their process was
/// killed, and are tried again with growing pauses.
/// </summary>
internal sealed class QuartzJobAdapter(ISchedulerFactory schedulers, IOptions<JobOptions> options, TimeProvider time) : IJobAdapter
{
    private const string Group = "platform";
    private const double PauseGrowth = 2;

    private static readonly JobKey Yearly = new("yearly-reports", "platform-schedule");
    private static readonly JobKey Retention = new("retention", "platform-schedule");

    public async Task PrepareAsync(CancellationToken cancellationToken) => await schedulers.GetScheduler(cancellationToken);

    public async Task ScheduleAsync(int jobId, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var name = jobId.ToString(CultureInfo.InvariantCulture);
        var job = JobBuilder.Create<QuartzJob>().WithIdentity(name, Group).RequestRecovery().Build();
        var trigger = TriggerBuilder.Create(time).WithIdentity(name, Group).WithRetryPolicy(Retries()).StartNow().Build();
        try
        {
            await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellationToken);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Scheduled already, by an earlier request or before a restart.
        }
    }

    public Task ScheduleYearlyAsync(string cron, CancellationToken cancellationToken) =>
        ScheduleAsync<QuartzYearlyReports>(Yearly, cron, cancellationToken);

    public Task ScheduleRetentionAsync(string cron, CancellationToken cancellationToken) =>
        ScheduleAsync<QuartzRetention>(Retention, cron, cancellationToken);

    private async Task ScheduleAsync<TJob>(JobKey key, string cron, CancellationToken cancellationToken)
        where TJob : IJob
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.DeleteJob(key, cancellationToken);
        if (cron.Length > 0)
        {
            var job = JobBuilder.Create<TJob>().WithIdentity(key).Build();
            var trigger = TriggerBuilder.Create(time).WithCronSchedule(OfQuartz(cron), schedule => schedule.InTimeZone(TimeZoneInfo.Utc)).Build();
            await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellationToken);
        }
    }

    /// <summary>Quartz has a field for seconds before the five, and wants exactly one of the two days left open by <c>?</c>.</summary>
    internal static string OfQuartz(string cron)
    {
        var fields = cron.Split(' ');
        fields[fields[^1] == "*" ? 4 : 2] = "?";
        return "0 " + string.Join(' ', fields);
    }

    private RetryPolicy Retries() => options.Value.Retries == 0
        ? RetryPolicy.None
        : RetryPolicy.Exponential(
            options.Value.Retries, TimeSpan.FromSeconds(options.Value.RetryDelaySeconds), PauseGrowth);
}
