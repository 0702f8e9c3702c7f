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
        services.TryAddScoped<PromiseCache>();
        services.TryAddScoped(static s => new DataLoaderOptions { Cache = s.GetRequiredService<PromiseCache>() });
        services.TryAddScoped<DataLoaderScope>();
        return services;
    }
}
