namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>The client broke the protocol: the connection is closed by the code.</summary>
internal sealed class SocketCloseException(int code, string reason) : Exception(reason)
{
    public int Code { get; } = code;
}
