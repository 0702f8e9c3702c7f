using System.Text.Json;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Subscriptions;
using StackExchange.Redis;

namespace ScoringPlatform.GraphQL.Redis;

/// <summary>
/// Topics among several machines: channels of a Redis server, messages as JSON. As in one process, a message reaches
/// those who listen at that moment; while the connection is down, messages are lost and whoever sends them does
/// not fail; who listens goes on once it is up, and who begins to is asked to come again.
/// </summary>
internal sealed class RedisTopics(IConnectionMultiplexer connection, SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    /// <summary>Ends a topic. Messages are JSON in a list of one, so that none of them reads like this.</summary>
    private const string Completed = "completed";

    public async ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new[] { message });
        await connection.GetSubscriber().PublishAsync(ChannelOf(topicName), body, CommandFlags.FireAndForget)
            .WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask CompleteAsync(string topicName) =>
        await connection.GetSubscriber().PublishAsync(ChannelOf(topicName), Completed, CommandFlags.FireAndForget).ConfigureAwait(false);

    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        var buffer = new TopicBuffer(options);
        var queue = await ListenAsync(ChannelOf(topicName), cancellationToken).ConfigureAwait(false);
        queue.OnMessage(received => Take<TMessage>(buffer, received.Message));
        return new TopicStream<TMessage>(buffer, async () => await queue.UnsubscribeAsync().ConfigureAwait(false));
    }

    /// <exception cref="GraphQLException">Redis is away: who asks again later is served.</exception>
    private async Task<ChannelMessageQueue> ListenAsync(RedisChannel channel, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.GetSubscriber().SubscribeAsync(channel).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            throw new GraphQLException(
                new GraphQLError("Nothing can be subscribed to for the moment: subscribe again later.").WithCode(ExecutionErrorCodes.Retryable).WithException(away));
        }
    }

    private static void Take<TMessage>(TopicBuffer buffer, RedisValue received)
    {
        if (received == Completed)
        {
            buffer.Complete();
        }
        else if (JsonSerializer.Deserialize<TMessage[]>((byte[])received!) is [var message])
        {
            buffer.Write(message);
        }
    }

    private RedisChannel ChannelOf(string topic) =>
        RedisChannel.Literal(options.TopicPrefix is null ? topic : $"{options.TopicPrefix}:{topic}");
}
