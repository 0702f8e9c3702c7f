using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>Registers loaders and what they need.</summary>
public static class DataLoaderServiceCollectionExtensions
{
    /// <summary>What each request needs for loading: dispatcher, memory, options, and the scope that makes loaders.</summary>
    public static IServiceCollection AddDataLoaderCore(this IServiceCollection services)
    {
        services.TryAddScoped<BatchDispatcher>();
        services.TryAddScoped<IBatchScheduler>(static s => s.GetRequiredService<BatchDispatcher>());
        services.TryAddScoped<IPromiseCache, PromiseCache>();
        services.TryAddScoped(static s => new DataLoaderOptions { Cache = s.GetRequiredService<IPromiseCache>() });
        services.TryAddScoped<IDataLoaderScope, DataLoaderScope>();
        return services;
    }

    /// <summary>Registers a loader, so that services other than resolvers can ask for it too.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader
    {
        services.AddDataLoaderCore();
        services.TryAddScoped(static s => s.GetRequiredService<IDataLoaderScope>().GetDataLoader<T>());
        return services;
    }
}
