namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Tells subscribers that something happened.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to all who listen to the topic at this moment. It does not wait for slow readers.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="message">The message; between machines it travels as JSON.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the topic: all who listen have come to the end.</summary>
    ValueTask CompleteAsync(string topicName);
}
