using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DataLoading;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

public sealed class DataLoaderScopeTests
{
    [Fact]
    public void GetDataLoader_SameScope_IsTheSameLoader()
    {
        using var services = new ServiceCollection().AddDataLoaderCore().BuildServiceProvider();
        using var request = services.CreateScope();
        var scope = request.ServiceProvider.GetRequiredService<DataLoaderScope>();

        Assert.Same(scope.GetDataLoader<DoublingLoader>(), scope.GetDataLoader<DoublingLoader>());
    }

    [Fact]
    public void GetDataLoader_OtherScope_IsAnotherLoader()
    {
        using var services = new ServiceCollection().AddDataLoaderCore().BuildServiceProvider();
        using var one = services.CreateScope();
        using var other = services.CreateScope();

        Assert.NotSame(Loader(one), Loader(other));
    }

    [Fact]
    public async Task GetDataLoader_FromServices_SharesDispatcherAndCache()
    {
        await using var services = new ServiceCollection().AddDataLoaderCore().BuildServiceProvider();
        await using var request = services.CreateAsyncScope();
        var dispatcher = request.ServiceProvider.GetRequiredService<BatchDispatcher>();
        var loader = Loader(request);

        dispatcher.Hold();
        var load = loader.LoadAsync(2);
        Assert.Empty(loader.Batches);
        dispatcher.Release();

        Assert.Equal("4", await load);
        Assert.Same(load, loader.LoadAsync(2));
    }

    private static DoublingLoader Loader(IServiceScope request) =>
        request.ServiceProvider.GetRequiredService<DataLoaderScope>().GetDataLoader<DoublingLoader>();
}
