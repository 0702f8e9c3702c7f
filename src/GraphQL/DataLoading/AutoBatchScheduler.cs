namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Fetches each batch at once, with its first key alone: for loaders used outside a request.</summary>
public sealed class AutoBatchScheduler : IBatchScheduler
{
    /// <summary>The scheduler; it has no state.</summary>
    public static AutoBatchScheduler Default { get; } = new();

    /// <inheritdoc />
    public void Schedule(Batch batch) =>
        ThreadPool.UnsafeQueueUserWorkItem(static b => _ = RunAsync(b), batch, preferLocal: true);

    private static async Task RunAsync(Batch batch)
    {
        await batch.FetchAsync(CancellationToken.None).ConfigureAwait(false);
        batch.Complete();
    }
}
