using System.Diagnostics;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>The span and the measurement of one attempt of a job.</summary>
internal sealed class JobTrace(string kind) : IDisposable
{
    private readonly Activity? span = Instruments.Source.StartActivity($"job {kind}", ActivityKind.Consumer);
    private readonly long start = Stopwatch.GetTimestamp();
    private string outcome = "failed";

    /// <summary>To be called when the attempt ended well; otherwise it counts as failed.</summary>
    public void Succeeded() => outcome = "succeeded";

    public void Dispose()
    {
        Instruments.JobDuration.Record(
            Stopwatch.GetElapsedTime(start).TotalSeconds, new("scoring.job.kind", kind), new("scoring.job.outcome", outcome));
        span?.SetTag("scoring.job.kind", kind).SetTag("scoring.job.outcome", outcome);
        span?.Dispose();
    }
}
