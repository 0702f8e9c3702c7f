using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// More idle subscribers than the platform takes requests at a time: none keeps others from being answered, and they close
/// cleanly. How many: <c>IDLE_SOCKETS</c>.
/// </summary>
public sealed class IdleSocketsTests(ITestOutputHelper output)
{
    private static readonly int Sockets = Sizes.Of("IDLE_SOCKETS", 300);

    [Fact]
    public async Task Sockets_ThatStayIdle_LeaveRoomForRequestsAndCloseCleanly()
    {
        await using var platform = await TestPlatform.StartAsync();
        using var client = await platform.SignInAsync("officer", Roles.Officer);
        var address = new UriBuilder(new Uri(platform.Client.BaseAddress!, "/graphql")) { Scheme = "ws" }.Uri;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sockets = new List<ClientWebSocket>();
        for (var number = 0; number < Sockets; number++)
        {
            var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol("graphql-transport-ws");
            await socket.ConnectAsync(address, default);
            await socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, default);
            sockets.Add(socket);
        }

        foreach (var socket in sockets)
        {
            Assert.Contains("connection_ack", await ReadAsync(socket), StringComparison.Ordinal);
        }

        output.WriteLine($"{Sockets} sockets, both ends in this process: {(GC.GetTotalMemory(forceFullCollection: true) - before) / Sockets / 1024.0:0.0} KB each");
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ cycles(first: 1) { nodes { year } } }" });
        Assert.Contains("\"data\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        foreach (var socket in sockets)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
            Assert.Equal(WebSocketState.Closed, socket.State);
            socket.Dispose();
        }

        Assert.Contains("Healthy", await platform.Client.GetStringAsync("/health/live"), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, default);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
