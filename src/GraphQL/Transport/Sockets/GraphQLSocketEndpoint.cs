using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>Takes WebSocket connections of the protocol <c>graphql-transport-ws</c>.</summary>
internal sealed class GraphQLSocketEndpoint(
    IRequestExecutor executor,
    OperationRequestFactory requests,
    GraphQLServerOptions options,
    TimeProvider time)
{
    private const string Protocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext http)
    {
        if (!IsOriginAllowed(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(Protocol).ConfigureAwait(false);
        using var writer = new SocketWriter(socket, options.MaxResponseSize, http.RequestAborted);
        var connection = new SocketConnection(
            new SocketSession(http), new SocketReader(socket, options.Sockets.MaxMessageSize), writer, executor, requests, options.Sockets, time);
        await connection.RunAsync(http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Browsers name the page's origin on every handshake and ask for no leave; programs name none.</summary>
    private bool IsOriginAllowed(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || options.Sockets.AllowedOrigins.Contains(origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
