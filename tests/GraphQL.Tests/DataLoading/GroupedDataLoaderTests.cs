using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

public sealed class GroupedDataLoaderTests
{
    [Fact]
    public async Task Load_KeysWithSeveralValues_GroupsThem()
    {
        var dispatcher = new BatchDispatcher();
        var loader = new WordsByLength(dispatcher, new DataLoaderOptions());

        dispatcher.Hold();
        var three = loader.LoadAsync(3);
        var four = loader.LoadAsync(4);
        dispatcher.Release();

        Assert.Equal(["one", "two", "six"], (await three)!);
        Assert.Equal(["four", "five"], (await four)!);
        Assert.Equal(1, loader.Fetches);
    }

    [Fact]
    public async Task Load_KeyWithoutValues_IsAnEmptyArray()
    {
        var loader = new WordsByLength(new BatchDispatcher(), new DataLoaderOptions());

        Assert.Empty((await loader.LoadAsync(9))!);
    }

    private sealed class WordsByLength(IBatchScheduler scheduler, DataLoaderOptions options)
        : GroupedDataLoader<int, string>(scheduler, options)
    {
        private static readonly string[] Words = ["one", "two", "three", "four", "five", "six"];

        public int Fetches { get; private set; }

        protected override Task<ILookup<int, string>> LoadGroupedBatchAsync(
            IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Fetches++;
            return Task.FromResult(Words.Where(w => keys.Contains(w.Length)).ToLookup(w => w.Length));
        }
    }
}
