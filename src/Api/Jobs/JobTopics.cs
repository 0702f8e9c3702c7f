namespace ScoringPlatform.Api.Jobs;

/// <summary>Tells subscribers of a job that it changed.</summary>
internal sealed class JobTopics(ITopicEventSender sender) : IJobObserver
{
    public ValueTask JobChangedAsync(int jobId, CancellationToken cancellationToken) =>
        sender.SendAsync(JobSubscriptions.TopicOf(jobId), jobId, cancellationToken);
}
