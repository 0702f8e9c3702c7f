using ScoringPlatform.GraphQL.DependencyInjection;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>What building a schema needs throughout.</summary>
internal sealed class SchemaContext(IServiceProvider services, SchemaSetup setup)
{
    private readonly IServiceProviderIsService? _isService = services.GetService<IServiceProviderIsService>();

    public IServiceProvider Services { get; } = services;

    public SchemaSetup Setup { get; } = setup;

    /// <summary>The instances of classes of resolvers that are not static.</summary>
    public ResolverInstances Resolvers { get; } = new(services);

    /// <summary>What fields ask of callers' roles.</summary>
    public RoleGates Gates { get; } = new();

    /// <summary>Whether a parameter of that type takes a service.</summary>
    public bool IsService(Type type) => TypeShape.IsPlain(type) && _isService?.IsService(type) == true;

    /// <summary>Whether a class holds resolvers of another type, rather than values of its own.</summary>
    public bool HasResolvers(Type type) => Setup.Roots.ContainsKey(type)
        || SchemaClasses.RootOf(type) is not null || SchemaClasses.ExtendedBy(type) is not null;

    /// <summary>Whether the service lives as long as a scope.</summary>
    public bool IsScoped(Type type) => Setup.Services.LastOrDefault(s => s.ServiceType == type)?.Lifetime == ServiceLifetime.Scoped;
}
