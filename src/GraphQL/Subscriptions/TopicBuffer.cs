using System.Threading.Channels;

namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Messages that wait for one reader. The sender never waits: a full buffer drops the oldest.</summary>
public sealed class TopicBuffer(SubscriptionOptions options)
{
    private readonly Channel<object?> _channel = Channel.CreateBounded<object?>(new BoundedChannelOptions(options.TopicBufferCapacity)
    {
        FullMode = BoundedChannelFullMode.DropOldest,
        SingleReader = true,
    });

    /// <summary>Adds a message.</summary>
    public void Write(object? message) => _channel.Writer.TryWrite(message);

    /// <summary>No message will follow; those that wait are still read.</summary>
    public void Complete() => _channel.Writer.TryComplete();

    /// <summary>The messages as they come.</summary>
    public IAsyncEnumerable<object?> ReadAllAsync(CancellationToken cancellationToken = default) =>
        _channel.Reader.ReadAllAsync(cancellationToken);
}
