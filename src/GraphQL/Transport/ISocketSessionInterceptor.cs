using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Watches WebSocket connections.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>Decides on a connection by what its first message carries.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="connectionInitMessage">The payload of <c>connection_init</c>; empty if there was none.</param>
    /// <param name="cancellationToken">Set when the client has left.</param>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IReadOnlyDictionary<string, object?> connectionInitMessage, CancellationToken cancellationToken);

    /// <summary>Completes the request of one operation.</summary>
    ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken);

    /// <summary>The connection has ended.</summary>
    ValueTask OnCloseAsync(ISocketSession session);
}
