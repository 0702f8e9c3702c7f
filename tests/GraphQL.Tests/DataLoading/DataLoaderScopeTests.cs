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
        var scope = request.ServiceProvider.GetRequiredService<IDataLoaderScope>();

        var type = typeof(DoublingLoader);
        Assert.Same(scope.GetDataLoader<DoublingLoader>(), scope.GetDataLoader(type));
    }

    [Fact]
    public void GetDataLoader_OtherScope_IsAnotherLoader()
    {
        using var services = new ServiceCollection().AddDataLoader<DoublingLoader>().BuildServiceProvider();
        using var one = services.CreateScope();
        using var other = services.CreateScope();

        Assert.NotSame(
            one.ServiceProvider.GetRequiredService<DoublingLoader>(), other.ServiceProvider.GetRequiredService<DoublingLoader>());
    }

    [Fact]
    public async Task GetDataLoader_FromServices_SharesDispatcherAndCache()
    {
        await using var services = new ServiceCollection().AddDataLoader<DoublingLoader>().BuildServiceProvider();
        await using var request = services.CreateAsyncScope();
        var dispatcher = request.ServiceProvider.GetRequiredService<BatchDispatcher>();
        var loader = request.ServiceProvider.GetRequiredService<DoublingLoader>();

        dispatcher.Hold();
        var load = loader.LoadAsync(2);
        Assert.Empty(loader.Batches);
        dispatcher.Release();

        Assert.Equal("4", await load);
        Assert.Same(load, loader.LoadAsync(2));
    }
}
