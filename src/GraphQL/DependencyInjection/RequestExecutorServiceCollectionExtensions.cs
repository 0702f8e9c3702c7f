using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Adds the GraphQL server to an application.</summary>
public static class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Adds the GraphQL server. Calling it again configures the same one.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services)
    {
        if (services.FirstOrDefault(s => s.ServiceType == typeof(SchemaSetup))?.ImplementationInstance is SchemaSetup existing)
        {
            return new RequestExecutorBuilder(services, existing);
        }

        var setup = new SchemaSetup { Services = services };
        services.AddSingleton(setup);
        services.AddDataLoaderCore();
        services.AddProtection();
        services.AddSingleton(RequestExecutorFactory.Create);
        return new RequestExecutorBuilder(services, setup);
    }
}
