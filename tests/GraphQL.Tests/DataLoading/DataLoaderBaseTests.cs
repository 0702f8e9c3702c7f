using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

public sealed class DataLoaderBaseTests
{
    [Fact]
    public async Task Load_OneKeyRejected_OthersAreServed()
    {
        var dispatcher = new BatchDispatcher();
        var loader = new PickyLoader(dispatcher, new DataLoaderOptions());

        dispatcher.Hold();
        var good = loader.LoadAsync("a");
        var bad = loader.LoadAsync("bad");
        dispatcher.Release();

        Assert.Equal(1, await good);
        var failure = await Assert.ThrowsAsync<FormatException>(() => bad);
        Assert.Equal("bad", failure.Message);
    }

    [Fact]
    public async Task Load_NullKey_Throws()
    {
        var loader = new PickyLoader(new BatchDispatcher(), new DataLoaderOptions());

        await Assert.ThrowsAsync<ArgumentNullException>(() => loader.LoadAsync((string)null!));
    }

    private sealed class PickyLoader(IBatchScheduler scheduler, DataLoaderOptions options)
        : DataLoaderBase<string, int>(scheduler, options)
    {
        protected override ValueTask FetchAsync(
            IReadOnlyList<string> keys, Memory<Result<int>> results, CancellationToken cancellationToken)
        {
            for (var i = 0; i < keys.Count; i++)
            {
                results.Span[i] = keys[i] == "bad"
                    ? Result<int>.Reject(new FormatException(keys[i]))
                    : Result<int>.Resolve(keys[i].Length);
            }

            return ValueTask.CompletedTask;
        }
    }
}
