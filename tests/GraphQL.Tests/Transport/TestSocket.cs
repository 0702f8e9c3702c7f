using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>A client that speaks the protocol by hand.</summary>
public sealed class TestSocket(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public async Task SendAsync(string message)
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    /// <summary>Sends <c>connection_init</c> and reads the acknowledgement.</summary>
    public async Task InitializeAsync()
    {
        await SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("connection_ack", (await ReadAsync())?.GetProperty("type").GetString());
    }

    /// <summary>The next message but pings; null when the server has closed the connection.</summary>
    public async Task<JsonElement?> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var text = new MemoryStream();
            WebSocketReceiveResult read;
            var buffer = new byte[4096];
            do
            {
                read = await socket.ReceiveAsync(buffer, patience.Token);
                text.Write(buffer, 0, read.Count);
            }
            while (!read.EndOfMessage);

            if (read.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            using var json = JsonDocument.Parse(text.ToArray());
            if (json.RootElement.GetProperty("type").GetString() != "ping")
            {
                return json.RootElement.Clone();
            }
        }
    }

    /// <summary>The code by which the server closes the connection, whatever it sends before.</summary>
    public async Task<int> CloseCodeAsync()
    {
        while (await ReadAsync() is not null)
        {
        }

        return (int)socket.CloseStatus!.Value;
    }

    public void Dispose() => socket.Dispose();
}
