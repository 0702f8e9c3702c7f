using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.Db;

/// <summary>Registers the storage.</summary>
public static class DbServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IDbContextFactory{TContext}"/> of <see cref="ScoringContext"/>, and the context itself per scope.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Gives the options when the first context is asked for.</param>
    public static IServiceCollection AddScoringDb(this IServiceCollection services, Func<IServiceProvider, DatabaseOptions> options)
    {
        services.AddSingleton<IDbContextFactory<ScoringContext>>(provider => new ScoringContextFactory(options(provider)));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContext());
        return services;
    }
}
