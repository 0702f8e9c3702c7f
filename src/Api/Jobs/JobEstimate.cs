using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <summary>How long a running job will still take, if it goes on as fast as it went so far.</summary>
public static class JobEstimate
{
    private const int Whole = 100;

    /// <returns>Whole seconds, never negative; null unless the job runs and has made progress.</returns>
    public static int? RemainingSeconds(JobRecord job, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (job is not { State: JobState.Running, Progress: > 0, StartedAt: { } started, ProgressAt: { } reported })
        {
            return null;
        }

        var left = (reported - started) * (Whole - job.Progress) / job.Progress;
        return Math.Max(0, (int)Math.Ceiling((left - (now - reported)).TotalSeconds));
    }
}
