using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>A client that leaves ends the work that was done for it, on every transport; the server serves on.</summary>
public sealed class ClientGoneTests : IAsyncLifetime
{
    private readonly Work _work = new();
    private EchoServer _server = null!;

    public async Task InitializeAsync() => _server = await EchoServer.StartAsync(b =>
    {
        b.Services.AddSingleton(_work);
        b.AddType(typeof(Hanging));
    });

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream")]
    public async Task Post_GivenUp_CancelsItsResolvers(string accept)
    {
        using var client = await ConnectAsync();
        await SendAsync(client, "POST", "", accept, """{"query":"{ hang }"}""");
        await Eventually.IsTrueAsync(() => _work.Begun == 1);

        client.Close();

        await Eventually.IsTrueAsync(() => _work.Cancelled == 1);
        await AssertServesAsync();
    }

    [Fact]
    public async Task Get_GivenUp_CancelsItsResolvers()
    {
        using var client = await ConnectAsync();
        await SendAsync(client, "GET", "?query=%7Bhang%7D", "application/json", "");
        await Eventually.IsTrueAsync(() => _work.Begun == 1);

        client.Close();

        await Eventually.IsTrueAsync(() => _work.Cancelled == 1);
        await AssertServesAsync();
    }

    [Theory]
    [InlineData("""{"type":"complete","id":"h"}""")]
    [InlineData(null)]
    public async Task SocketOperation_CompletedOrLeft_CancelsItsResolvers(string? message)
    {
        using (var socket = await _server.ConnectAsync())
        {
            await socket.InitializeAsync();
            await socket.SendAsync("""{"type":"subscribe","id":"h","payload":{"query":"{ hang }"}}""");
            await Eventually.IsTrueAsync(() => _work.Begun == 1);
            if (message is not null)
            {
                await socket.SendAsync(message);
                await Eventually.IsTrueAsync(() => _work.Cancelled == 1);
            }
        }

        await Eventually.IsTrueAsync(() => _work.Cancelled == 1);
        await AssertServesAsync();
    }

    [Fact]
    public async Task Clients_InGreatNumber_AllLeaveNothingBehind()
    {
        var clients = new List<TcpClient>();
        for (var i = 0; i < 30; i++)
        {
            var client = await ConnectAsync();
            clients.Add(client);
            await SendAsync(client, "POST", "", "text/event-stream", """{"query":"subscription { onNumber(topic: \"crowd\") }"}""");
        }

        await Eventually.IsTrueAsync(() => Topics.Of(_server).TopicCount == 1);
        clients.ForEach(c => c.Close());

        await Eventually.IsTrueAsync(() => Topics.Of(_server).TopicCount == 0);
        await AssertServesAsync();
    }

    [Theory]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\":\"{ __ty")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"que")]
    [InlineData("GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\u0081")]
    public async Task Request_BrokenOffHalfway_HarmsNobody(string beginning)
    {
        using (var client = await ConnectAsync())
        {
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(beginning));
            await Task.Delay(20);
        }

        await AssertServesAsync();
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(_server.Address.Host, _server.Address.Port);
        return client;
    }

    private async Task SendAsync(TcpClient client, string method, string query, string accept, string body) =>
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(
            $"{method} /graphql{query} HTTP/1.1\r\nHost: {_server.Address.Authority}\r\nAccept: {accept}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    private async Task AssertServesAsync()
    {
        using var response = await _server.PostAsync("""{"query":"{ __typename }"}""");
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    public sealed class Work
    {
        private int _begun;
        private int _cancelled;

        public int Begun => Volatile.Read(ref _begun);

        public int Cancelled => Volatile.Read(ref _cancelled);

        public async Task<string?> HangAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _begun);
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                return null;
            }
            finally
            {
                Interlocked.Increment(ref _cancelled);
            }
        }
    }

    [QueryType]
    public static class Hanging
    {
        public static Task<string?> GetHangAsync(Work work, CancellationToken cancellationToken) => work.HangAsync(cancellationToken);
    }
}
