using System.Net.WebSockets;
using ScoringPlatform.GraphQL.Transport.Http;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>Reads the client's messages whole, up to a limit.</summary>
internal sealed class SocketReader(WebSocket socket, int maxMessageSize)
{
    private const int ChunkSize = 4096;

    /// <summary>The next message; null when the client has closed the connection.</summary>
    /// <exception cref="SocketCloseException">The message is too large or no text of the protocol.</exception>
    public async ValueTask<SocketMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer(maxMessageSize);
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.GetMemory(ChunkSize), cancellationToken).ConfigureAwait(false);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            Advance(buffer, read.Count);
            if (read.EndOfMessage)
            {
                return read.MessageType == WebSocketMessageType.Text
                    ? SocketMessage.Parse(buffer.Written.Span)
                    : throw new SocketCloseException(CloseCode.BadRequest, "Invalid message");
            }
        }
    }

    private static void Advance(PooledBuffer buffer, int count)
    {
        try
        {
            buffer.Advance(count);
        }
        catch (ResponseTooLargeException)
        {
            throw new SocketCloseException(CloseCode.MessageTooBig, "Message too big");
        }
    }
}
