using System.Reflection;
using System.Runtime.CompilerServices;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Opens topics as source streams of subscriptions.</summary>
internal sealed class TopicEventStreams(ITopicEventReceiver receiver) : ISourceEventStreams
{
    /// <inheritdoc />
    public ValueTask<IAsyncEnumerable<object?>> SubscribeAsync(string topic, Type messageType, CancellationToken cancellationToken) =>
        (ValueTask<IAsyncEnumerable<object?>>)typeof(TopicEventStreams)
            .GetMethod(nameof(OpenAsync), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(messageType)
            .Invoke(this, [topic, cancellationToken])!;

    private async ValueTask<IAsyncEnumerable<object?>> OpenAsync<TMessage>(string topic, CancellationToken cancellationToken) =>
        ReadAsync(await receiver.SubscribeAsync<TMessage>(topic, cancellationToken).ConfigureAwait(false), cancellationToken);

    private static async IAsyncEnumerable<object?> ReadAsync(
        ISourceStream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return message;
            }
        }
    }
}
