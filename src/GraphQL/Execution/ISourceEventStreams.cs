namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Opens the source streams of subscriptions to topics (specification, section 6.2.3.1).</summary>
public interface ISourceEventStreams
{
    /// <summary>Listens to a topic from now on. Ending the enumeration, or cancelling, ends the listening.</summary>
    ValueTask<IAsyncEnumerable<object?>> SubscribeAsync(string topic, Type messageType, CancellationToken cancellationToken);
}
