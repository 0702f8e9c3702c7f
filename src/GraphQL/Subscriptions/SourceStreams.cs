namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Reads source streams to their end.</summary>
internal static class SourceStreams
{
    /// <summary>The events; the stream is disposed of when they end, when their reader stops, or when the request is given up.</summary>
    public static IAsyncEnumerable<object?> Read(ISourceStream stream, CancellationToken cancellationToken)
    {
        // A request that is given up before the stream is read must not leave a listener behind.
        var abandoned = cancellationToken.UnsafeRegister(static s => _ = ((ISourceStream)s!).DisposeAsync().AsTask(), stream);
        return ReadAsync(stream, abandoned, cancellationToken);
    }

    private static async IAsyncEnumerable<object?> ReadAsync(
        ISourceStream stream, CancellationTokenRegistration abandoned, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (stream.ConfigureAwait(false))
        {
            await using (abandoned.ConfigureAwait(false))
            {
                await foreach (var message in stream.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    yield return message;
                }
            }
        }
    }
}
