namespace ScoringPlatform.Api.Jobs;

/// <summary>Told as a job's attempt passes its steps. The platform does nothing there; a test ends or delays the attempt.</summary>
public interface IJobSteps
{
    ValueTask ReachedAsync(TakenJob job, JobStep step);
}
