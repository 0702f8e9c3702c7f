using Microsoft.AspNetCore.Builder;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>The server's endpoints together: conventions apply to each.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IReadOnlyList<IEndpointConventionBuilder> _endpoints;
    private readonly GraphQLServerOptions _options;

    internal GraphQLEndpointConventionBuilder(IReadOnlyList<IEndpointConventionBuilder> endpoints, GraphQLServerOptions options) =>
        (_endpoints, _options) = (endpoints, options);

    /// <summary>Changes how these endpoints speak to clients.</summary>
    public GraphQLEndpointConventionBuilder WithOptions(Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_options);
        return this;
    }

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var endpoint in _endpoints)
        {
            endpoint.Add(convention);
        }
    }
}
