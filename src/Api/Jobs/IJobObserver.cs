namespace ScoringPlatform.Api.Jobs;

/// <summary>Told after each stored change of a job; subscriptions listen here.</summary>
public interface IJobObserver
{
    ValueTask JobChangedAsync(int jobId, CancellationToken cancellationToken);
}
