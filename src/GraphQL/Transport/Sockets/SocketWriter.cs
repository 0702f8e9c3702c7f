using System.Net.WebSockets;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Http;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>Sends the server's messages, one at a time.</summary>
internal sealed class SocketWriter(WebSocket socket, int maxResponseSize, CancellationToken connectionAborted) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public Task SendAsync(string type, CancellationToken cancellationToken) => SendAsync(
        buffer =>
        {
            using var json = new Utf8JsonWriter(buffer);
            json.WriteStartObject();
            json.WriteString("type"u8, type);
            json.WriteEndObject();
        },
        cancellationToken);

    public Task SendNextAsync(string id, OperationResult result, CancellationToken cancellationToken) =>
        SendAsync("next", id, payload => ResultWriter.WriteJson(payload, result, maxResponseSize), cancellationToken);

    public Task SendErrorAsync(string id, OperationResult result, CancellationToken cancellationToken) =>
        SendAsync("error", id, payload => WriteErrors(payload, result.Errors), cancellationToken);

    public Task SendCompleteAsync(string id, CancellationToken cancellationToken) => SendAsync("complete", id, null, cancellationToken);

    /// <summary>Ends the connection by a code. A client that has left already is not told.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, patience.Token).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client left first.
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private Task SendAsync(string type, string id, Action<PooledBuffer>? payload, CancellationToken cancellationToken) => SendAsync(
        buffer =>
        {
            using var json = new Utf8JsonWriter(buffer);
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteString("type"u8, type);
            if (payload is not null)
            {
                using var body = new PooledBuffer(maxResponseSize);
                payload(body);
                json.WritePropertyName("payload"u8);
                json.WriteRawValue(body.Written.Span, skipInputValidation: true);
            }

            json.WriteEndObject();
        },
        cancellationToken);

    private async Task SendAsync(Action<PooledBuffer> write, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer(int.MaxValue);
        write(buffer);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A send that is cancelled half way would abort the connection: an operation's end stops it only before.
            cancellationToken.ThrowIfCancellationRequested();
            await socket.SendAsync(buffer.Written, WebSocketMessageType.Text, endOfMessage: true, connectionAborted).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The list of errors alone, taken from the response that holds them.</summary>
    private static void WriteErrors(PooledBuffer output, IReadOnlyList<GraphQLError> errors)
    {
        using var response = new PooledBuffer(int.MaxValue);
        OperationResult.RequestError(errors).WriteTo(response);
        using var parsed = JsonDocument.Parse(response.Written);
        using var json = new Utf8JsonWriter(output);
        parsed.RootElement.GetProperty("errors"u8).WriteTo(json);
    }
}
