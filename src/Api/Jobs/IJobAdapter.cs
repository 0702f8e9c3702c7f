using ScoringPlatform.Api.Privacy.Retention;

namespace ScoringPlatform.Api.Jobs;

/// <summary>The one place that knows the scheduler.</summary>
public interface IJobAdapter
{
    /// <summary>Creates what the scheduler keeps in the database, where it is missing.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Has <see cref="JobRunner.RunAsync"/> run for the job, once at a time; scheduling it twice is scheduling it once.</summary>
    Task ScheduleAsync(int jobId, CancellationToken cancellationToken);

    /// <summary>Has <see cref="YearlyReports.RequestMissingAsync"/> called by a schedule, in place of any earlier one.</summary>
    /// <param name="cron">Five fields of cron in UTC; empty is never.</param>
    Task ScheduleYearlyAsync(string cron, CancellationToken cancellationToken);

    /// <summary>Has <see cref="RetentionService.RunAsync"/> called by a schedule, in place of any earlier one.</summary>
    /// <param name="cron">Five fields of cron in UTC; empty is never.</param>
    Task ScheduleRetentionAsync(string cron, CancellationToken cancellationToken);
}
