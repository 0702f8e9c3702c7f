namespace ScoringPlatform.Api.Jobs;

/// <summary>Stores progress with the job's record.</summary>
internal sealed class JobProgress(JobRecords records, TakenJob taken) : IJobProgress
{
    public Task ReportAsync(int percent, string message, CancellationToken cancellationToken) =>
        records.ProgressAsync(taken, Math.Clamp(percent, 0, 100), message, cancellationToken);
}
