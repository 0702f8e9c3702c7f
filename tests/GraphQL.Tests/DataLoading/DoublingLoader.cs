using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

/// <summary>Answers each even key with its double, no odd one, and keeps the batches that it was asked for.</summary>
internal sealed class DoublingLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
{
    public List<int[]> Batches { get; } = [];

    public Func<IReadOnlyList<int>, CancellationToken, Task> Before { get; set; } = static (_, _) => Task.CompletedTask;

    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        lock (Batches)
        {
            Batches.Add([.. keys]);
        }

        await Before(keys, cancellationToken);
        return keys.Where(k => k % 2 == 0).ToDictionary(k => k, k => $"{k * 2}");
    }
}
