namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Topics within one process. A topic exists while somebody listens.</summary>
public sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, List<TopicBuffer>> _topics = new(StringComparer.Ordinal);

    /// <summary>Topics that somebody listens to.</summary>
    internal int TopicCount
    {
        get
        {
            lock (_sync)
            {
                return _topics.Count;
            }
        }
    }

    /// <inheritdoc />
    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_sync)
        {
            foreach (var buffer in _topics.GetValueOrDefault(options.NameOf(topicName)) ?? [])
            {
                buffer.Write(message);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask CompleteAsync(string topicName)
    {
        lock (_sync)
        {
            if (_topics.Remove(options.NameOf(topicName), out var buffers))
            {
                buffers.ForEach(b => b.Complete());
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    /// <inheritdoc />
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = options.NameOf(topicName);
        var buffer = new TopicBuffer(options);
        lock (_sync)
        {
            if (!_topics.TryGetValue(name, out var buffers))
            {
                _topics[name] = buffers = [];
            }

            buffers.Add(buffer);
        }

        return ValueTask.FromResult<ISourceStream<TMessage>>(new TopicStream<TMessage>(buffer, () => Leave(name, buffer)));
    }

    private ValueTask Leave(string name, TopicBuffer buffer)
    {
        lock (_sync)
        {
            if (_topics.TryGetValue(name, out var buffers) && buffers.Remove(buffer) && buffers.Count == 0)
            {
                _topics.Remove(name);
            }
        }

        return ValueTask.CompletedTask;
    }
}
