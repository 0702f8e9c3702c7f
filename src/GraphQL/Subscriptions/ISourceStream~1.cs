namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>The events of a subscription (specification, section 6.2.3.1 "Source Stream").</summary>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events as they come. Read once.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
