using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

public sealed class BatchDataLoaderTests
{
    private readonly BatchDispatcher _dispatcher = new();

    [Fact]
    public async Task Load_ManyKeysWhileHeld_FetchesThemInOneBatch()
    {
        var loader = Loader();

        _dispatcher.Hold();
        var loads = new[] { loader.LoadAsync(2), loader.LoadAsync(4), loader.LoadAsync(6) };
        Assert.Empty(loader.Batches);
        _dispatcher.Release();

        Assert.Equal<IEnumerable<string?>>(["4", "8", "12"], await Task.WhenAll(loads));
        Assert.Equal([2, 4, 6], Assert.Single(loader.Batches));
    }

    [Fact]
    public async Task Load_SameKeyTwice_IsOneFetch()
    {
        var loader = Loader();

        _dispatcher.Hold();
        var first = loader.LoadAsync(2);
        var second = loader.LoadAsync(2);
        _dispatcher.Release();
        await Task.WhenAll(first, second);
        var later = loader.LoadAsync(2);

        Assert.Equal(await first, await second);
        Assert.Same(first, later);
        Assert.Equal([2], Assert.Single(loader.Batches));
    }

    [Fact]
    public async Task Load_WithoutCache_AsksAgain()
    {
        var loader = new DoublingLoader(_dispatcher, new DataLoaderOptions());

        await loader.LoadAsync(2);
        await loader.LoadAsync(2);

        Assert.Equal(2, loader.Batches.Count);
    }

    [Fact]
    public async Task Load_KeyWithoutValue_IsNull()
    {
        Assert.Null(await Loader().LoadAsync(3));
    }

    [Fact]
    public async Task LoadRequired_KeyWithoutValue_Throws()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Loader().LoadRequiredAsync(3));
    }

    [Fact]
    public async Task LoadRequired_KeyWithValue_IsTheValue()
    {
        Assert.Equal("8", await Loader().LoadRequiredAsync(4));
    }

    [Fact]
    public async Task LoadKeys_SomeWithoutValue_KeepsTheOrderOfKeys()
    {
        var loader = Loader();

        _dispatcher.Hold();
        var load = loader.LoadAsync([6, 3, 2, 6]);
        _dispatcher.Release();

        Assert.Equal(["12", null, "4", "12"], await load);
        Assert.Equal([6, 3, 2], Assert.Single(loader.Batches));
    }

    [Fact]
    public async Task Load_NobodyHolds_DispatchesByItself()
    {
        Assert.Equal("4", await Loader().LoadAsync(2));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    [InlineData(0, 1)]
    public async Task Load_MoreKeysThanMaxBatchSize_SplitsTheBatch(int maxBatchSize, int expectedBatches)
    {
        var loader = Loader(maxBatchSize);

        _dispatcher.Hold();
        var load = loader.LoadAsync([2, 4, 6, 8, 10]);
        _dispatcher.Release();

        Assert.Equal(["4", "8", "12", "16", "20"], await load);
        Assert.Equal(expectedBatches, loader.Batches.Count);
        Assert.Equal([2, 4, 6, 8, 10], loader.Batches.SelectMany(b => b).Order());
    }

    [Fact]
    public async Task Load_FetchFails_EachWaiterGetsTheOneFailure()
    {
        var loader = Loader();
        var failure = new InvalidOperationException("no connection");
        loader.Before = (_, _) => throw failure;

        _dispatcher.Hold();
        var loads = new[] { loader.LoadAsync(2), loader.LoadAsync(4) };
        _dispatcher.Release();

        foreach (var load in loads)
        {
            Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(() => load));
        }

        Assert.Single(loader.Batches);
    }

    [Fact]
    public async Task Load_AfterFailure_TriesAgain()
    {
        var loader = Loader();
        loader.Before = (_, _) => throw new InvalidOperationException();
        await Assert.ThrowsAsync<InvalidOperationException>(() => loader.LoadAsync(2));

        loader.Before = static (_, _) => Task.CompletedTask;

        Assert.Equal("4", await loader.LoadAsync(2));
    }

    [Fact]
    public async Task Load_CallerCancels_OthersStillGetTheirValue()
    {
        var loader = Loader();
        using var cancellation = new CancellationTokenSource();

        _dispatcher.Hold();
        var leaving = loader.LoadAsync(2, cancellation.Token);
        var staying = loader.LoadAsync(2, CancellationToken.None);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        _dispatcher.Release();

        Assert.Equal("4", await staying);
    }

    [Fact]
    public async Task Load_TokenAlreadyCanceled_AsksForNothing()
    {
        var loader = Loader();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync(2, new CancellationToken(true)));

        Assert.Empty(loader.Batches);
    }

    [Fact]
    public async Task Load_RequestAborted_CancelsTheWaitersAndSkipsTheFetch()
    {
        var loader = Loader();
        _dispatcher.RequestAborted = new CancellationToken(true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync(2));

        Assert.Empty(loader.Batches);
    }

    [Fact]
    public async Task Load_RequestAborted_ReachesARunningFetch()
    {
        using var cancellation = new CancellationTokenSource();
        _dispatcher.RequestAborted = cancellation.Token;
        var loader = Loader();
        var started = new TaskCompletionSource();
        loader.Before = (_, ct) =>
        {
            started.SetResult();
            return Task.Delay(Timeout.Infinite, ct);
        };

        var load = loader.LoadAsync(2);
        await started.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => load);
    }

    [Fact]
    public async Task Load_TwoLoadersOnOneCache_DoNotMeet()
    {
        var cache = new PromiseCache();
        var one = new DoublingLoader(_dispatcher, new DataLoaderOptions { Cache = cache });
        var other = new DoublingLoader(_dispatcher, new DataLoaderOptions { Cache = cache });

        Assert.Equal("4", await one.LoadAsync(2));
        Assert.Equal("4", await other.LoadAsync(2));
        Assert.Single(other.Batches);
    }

    private DoublingLoader Loader(int maxBatchSize = 1024) =>
        new(_dispatcher, new DataLoaderOptions { Cache = new PromiseCache(), MaxBatchSize = maxBatchSize });
}
