using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

public sealed class BatchDispatcherTests
{
    private readonly BatchDispatcher _dispatcher = new();

    [Fact]
    public async Task Release_Nested_OnlyTheLastDispatches()
    {
        var loader = Loader();

        _dispatcher.Hold();
        _dispatcher.Hold();
        var first = loader.LoadAsync(2);
        _dispatcher.Release();
        var second = loader.LoadAsync(4);
        Assert.Empty(loader.Batches);
        _dispatcher.Release();

        await Task.WhenAll(first, second);
        Assert.Equal([2, 4], Assert.Single(loader.Batches));
    }

    [Fact]
    public async Task Complete_WaitersLoadFurther_TheirLoadsFormOneBatch()
    {
        var parents = Loader();
        var children = Loader();
        parents.Before = static async (_, _) => await Task.Yield();

        async Task<string?> ParentThenChildAsync(int key)
        {
            var parent = await parents.LoadAsync(key);
            return await children.LoadAsync(int.Parse(parent!, System.Globalization.CultureInfo.InvariantCulture));
        }

        await HeldAsync(Enumerable.Range(1, 50).Select(i => ParentThenChildAsync(i * 2)));

        Assert.Equal(50, Assert.Single(parents.Batches).Length);
        Assert.Equal(50, Assert.Single(children.Batches).Length);
    }

    [Fact]
    public async Task Complete_WaitersPassAToken_TheirLoadsStillFormOneBatch()
    {
        using var cancellation = new CancellationTokenSource();
        var parents = Loader();
        var children = Loader();

        async Task WalkAsync(int key)
        {
            await parents.LoadAsync(key, cancellation.Token);
            await children.LoadAsync(key, cancellation.Token);
        }

        await HeldAsync(Enumerable.Range(0, 20).Select(WalkAsync));

        Assert.Single(parents.Batches);
        Assert.Single(children.Batches);
    }

    [Fact]
    public async Task Release_SeveralLoaders_EachGetsOneBatch()
    {
        var one = Loader();
        var other = Loader();

        _dispatcher.Hold();
        var loads = Task.WhenAll(one.LoadAsync(2), other.LoadAsync(2), one.LoadAsync(4), other.LoadAsync(4));
        _dispatcher.Release();
        await loads;

        Assert.Equal([2, 4], Assert.Single(one.Batches));
        Assert.Equal([2, 4], Assert.Single(other.Batches));
    }

    [Fact]
    public async Task Load_InsideAFetch_IsDispatchedWhileTheFetchWaits()
    {
        var inner = Loader();
        var outer = Loader();
        outer.Before = async (keys, ct) => await inner.LoadAsync(keys, ct);

        _dispatcher.Hold();
        var load = outer.LoadAsync([2, 4]);
        _dispatcher.Release();

        Assert.Equal(["4", "8"], await load);
        Assert.Equal([2, 4], Assert.Single(inner.Batches));
    }

    [Fact]
    public async Task Load_LongChainOfFetchesWithoutAwaitedWork_NeedsNoStack()
    {
        var loader = Loader();
        var sum = 0;

        async Task ChainAsync()
        {
            for (var i = 0; i < 20_000; i++)
            {
                await loader.LoadAsync(i * 2);
                sum++;
            }
        }

        _dispatcher.Hold();
        var chain = ChainAsync();
        _dispatcher.Release();
        await chain;

        Assert.Equal(20_000, sum);
    }

    [Fact]
    public async Task Load_FromManyThreads_LosesNoKey()
    {
        var loader = Loader();

        var loads = Enumerable.Range(0, 2_000).Select(i => Task.Run(() => loader.LoadAsync(i * 2))).ToArray();
        var values = await Task.WhenAll(loads);

        Assert.Equal(Enumerable.Range(0, 2_000).Select(i => $"{i * 4}"), values);
        Assert.Equal(2_000, loader.Batches.Sum(b => b.Length));
    }

    // Off the test's own context, as on a server: a context would take each continuation apart, and a busy machine dispatches
    // between two of them.
    private Task HeldAsync(IEnumerable<Task> walks) => Task.Run(() =>
    {
        _dispatcher.Hold();
        var begun = walks.ToArray();
        _dispatcher.Release();
        return Task.WhenAll(begun);
    });

    private DoublingLoader Loader() => new(_dispatcher, new DataLoaderOptions { Cache = new PromiseCache() });
}
