namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>The events of a subscription (specification, section 6.2.3.1 "Source Stream"), whatever their type.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events as they come. Read once.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}
