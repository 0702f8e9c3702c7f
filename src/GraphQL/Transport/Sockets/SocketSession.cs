using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>What interceptors see of a connection.</summary>
internal sealed class SocketSession(HttpContext http) : ISocketSession
{
    public HttpContext HttpContext { get; } = http;

    /// <summary>When the connection ends at the latest; null for no limit.</summary>
    public DateTimeOffset? End { get; private set; }

    public void CloseAt(DateTimeOffset moment) => End = End is { } end && end < moment ? end : moment;
}
