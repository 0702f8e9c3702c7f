using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Opens the source streams of subscriptions from topics; the listening begins before the stream is read.</summary>
internal sealed class TopicEventStreams(ITopicEventReceiver receiver) : ISourceEventStreams
{
    private static readonly MethodInfo SubscribeMethod =
        typeof(TopicEventStreams).GetMethod(nameof(SubscribeToAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly ConcurrentDictionary<Type, Subscription> Subscriptions = new();

    private delegate ValueTask<ISourceStream> Subscription(ITopicEventReceiver receiver, string topic, CancellationToken cancellationToken);

    public async ValueTask<IAsyncEnumerable<object?>> SubscribeAsync(string topic, Type messageType, CancellationToken cancellationToken)
    {
        var subscribe = Subscriptions.GetOrAdd(messageType, static t => SubscribeMethod.MakeGenericMethod(t).CreateDelegate<Subscription>());
        var stream = await subscribe(receiver, topic, cancellationToken).ConfigureAwait(false);
        return SourceStreams.Read(stream, cancellationToken);
    }

    private static async ValueTask<ISourceStream> SubscribeToAsync<T>(
        ITopicEventReceiver receiver, string topic, CancellationToken cancellationToken) =>
        await receiver.SubscribeAsync<T>(topic, cancellationToken).ConfigureAwait(false);
}
