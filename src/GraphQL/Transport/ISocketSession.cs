using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>A client's WebSocket connection.</summary>
public interface ISocketSession
{
    /// <summary>The request by which the connection was opened. Who asks may be set on it.</summary>
    HttpContext HttpContext { get; }

    /// <summary>Ends the connection at the moment given; the earliest of several counts.</summary>
    void CloseAt(DateTimeOffset moment);
}
