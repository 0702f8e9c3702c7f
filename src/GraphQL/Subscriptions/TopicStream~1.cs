namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Reads one buffer of a topic, and says when the reader leaves.</summary>
/// <param name="buffer">The messages that wait.</param>
/// <param name="leave">Called once when the stream is disposed of.</param>
public sealed class TopicStream<TMessage>(TopicBuffer buffer, Func<ValueTask> leave) : ISourceStream<TMessage>
{
    private int _left;

    /// <inheritdoc />
    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => buffer.ReadAllAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _left, 1) == 0)
        {
            buffer.Complete();
            await leave().ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in buffer.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return (TMessage)message!;
        }
    }
}
