using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Explorer;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Transport.EventStreams;
using ScoringPlatform.GraphQL.Transport.Http;
using ScoringPlatform.GraphQL.Transport.Requests;
using ScoringPlatform.GraphQL.Transport.Sockets;
using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Puts the GraphQL server under an address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves requests by POST and GET, event streams and WebSockets at the address, the schema at
    /// <c>schema.graphql</c> below it, and the explorer page to browsers.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var options = services.Configured<GraphQLServerOptions>();
        var server = Create(services, options);
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(server.HandleAsync);
        var group = endpoints.MapGroup(pattern);
        group.Map(string.Empty, pipeline.Build()).WithDisplayName("GraphQL");
        group.MapGet("schema.graphql", http => SchemaAsync(http, options)).WithDisplayName("GraphQL schema");
        group.MapGet("explorer/{file}", http => ExplorerPage.FileAsync(http, options)).WithDisplayName("GraphQL explorer");
        return group;
    }

    private static GraphQLEndpoint Create(IServiceProvider services, GraphQLServerOptions options)
    {
        var executor = services.GetRequiredService<IRequestExecutor>();
        var requests = new OperationRequestFactory(services);
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var http = new GraphQLHttpEndpoint(executor, requests, new EventStreamWriter(options, time), options);
        var sockets = new GraphQLSocketEndpoint(executor, requests, options, time);
        return new GraphQLEndpoint(http, sockets, options);
    }

    private static async Task SchemaAsync(HttpContext http, GraphQLServerOptions options)
    {
        if (!options.EnableSchemaRequests || http.RequestServices.GetService<IntrospectionOptions>()?.IsAllowed(http.User) == false)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var schema = http.RequestServices.GetRequiredService<IRequestExecutor>().Schema;
        http.Response.ContentType = "application/graphql; charset=utf-8";
        await http.Response.WriteAsync(SchemaPrinter.Print(schema), Encoding.UTF8, http.RequestAborted).ConfigureAwait(false);
    }
}
