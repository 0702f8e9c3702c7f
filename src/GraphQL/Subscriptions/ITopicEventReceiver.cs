namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Listens to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens from now on. The stream ends when the topic does; disposing of it ends the listening.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);
}
