using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Explorer;
using ScoringPlatform.GraphQL.Transport.Http;
using ScoringPlatform.GraphQL.Transport.Sockets;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Chooses by method and headers who answers.</summary>
internal sealed class GraphQLEndpoint(GraphQLHttpEndpoint http, GraphQLSocketEndpoint sockets, GraphQLServerOptions options)
{
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.WebSockets.IsWebSocketRequest)
        {
            return sockets.HandleAsync(context);
        }

        if (HttpMethods.IsPost(request.Method))
        {
            return http.PostAsync(context);
        }

        if (!HttpMethods.IsGet(request.Method) || !(options.EnableGetRequests || options.EnableExplorer))
        {
            return NotAllowed(context);
        }

        return IsExplorer(request) ? ExplorerPage.PageAsync(context)
            : options.EnableGetRequests ? http.GetAsync(context)
            : NotAllowed(context);
    }

    private bool IsExplorer(HttpRequest request) =>
        options.EnableExplorer
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("id")
        && AcceptHeader.Negotiate(request) == ResponseFormat.Html;

    private Task NotAllowed(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = options.EnableGetRequests ? "GET, POST" : "POST";
        return Task.CompletedTask;
    }
}
