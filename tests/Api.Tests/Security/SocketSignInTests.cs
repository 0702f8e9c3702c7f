using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>Browsers can set no header on a WebSocket: they sign in by <c>connection_init</c>.</summary>
public sealed class SocketSignInTests(PlatformFixture fixture) : IClassFixture<PlatformFixture>
{
    private const string Query = """{"id":"1","type":"subscribe","payload":{"query":"{ cycles { totalCount } }"}}""";
    private const int Forbidden = 4403;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task ConnectionInit_WithAToken_SignsIn()
    {
        using var socket = await ConnectAsync(await TokenAsync("socket-officer", TimeSpan.FromMinutes(5)));

        Assert.Equal("""{"type":"connection_ack"}""", await ReadAsync(socket));
        await SendAsync(socket, Query);
        Assert.StartsWith("""{"id":"1","type":"next","payload":{"data":{"cycles":{"totalCount":""", await ReadAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionInit_WithoutAToken_IsNobody()
    {
        using var socket = await ConnectAsync(null);

        Assert.Equal("""{"type":"connection_ack"}""", await ReadAsync(socket));
        await SendAsync(socket, Query);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await ReadAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionInit_WithATokenThatDoesNotHold_IsRefused()
    {
        using var socket = await ConnectAsync("nothing.that.holds");

        Assert.Null(await ReadAsync(socket));
        Assert.Equal(Forbidden, (int)socket.CloseStatus!.Value);
    }

    [Fact]
    public async Task Connection_WhoseTokenExpires_Ends()
    {
        using var socket = await ConnectAsync(await TokenAsync("socket-brief", TimeSpan.FromSeconds(5)));

        Assert.Equal("""{"type":"connection_ack"}""", await ReadAsync(socket));
        Assert.Null(await ReadAsync(socket));
        Assert.Equal(Forbidden, (int)socket.CloseStatus!.Value);
    }

    private async Task<string> TokenAsync(string subject, TimeSpan lifetime)
    {
        await fixture.Platform.AddAccountAsync(subject, Roles.Officer);
        return fixture.Platform.Services.GetRequiredService<DemonstrationTokens>().Issue(subject, lifetime);
    }

    private async Task<ClientWebSocket> ConnectAsync(string? token)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = new UriBuilder(fixture.Platform.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" };
        await socket.ConnectAsync(address.Uri, default);
        await SendAsync(socket, token is null
            ? """{"type":"connection_init"}"""
            : $$$"""{"type":"connection_init","payload":{"authorization":"Bearer {{{token}}}"}}""");
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, default);

    /// <summary>The next message but pings; null when the server has closed the connection.</summary>
    private static async Task<string?> ReadAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[8192];
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer, patience.Token);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            var text = Encoding.UTF8.GetString(buffer, 0, read.Count);
            if (!text.Contains("\"ping\"", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }
}
