using System.Net.WebSockets;
using System.Text.Json;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class SocketTests(EchoServer server) : IClassFixture<EchoServer>
{
    /// <summary>What a client may send wrongly after it was acknowledged, and the protocol's code for it.</summary>
    public static TheoryData<string, int> Broken => new()
    {
        { "this is not JSON", 4400 },
        { "[]", 4400 },
        { """{"type":"unknown"}""", 4400 },
        { """{"type":1}""", 4400 },
        { """{"type":"subscribe","payload":{"query":"{ __typename }"}}""", 4400 },
        { """{"type":"subscribe","id":"1"}""", 4400 },
        { """{"type":"subscribe","id":1,"payload":{"query":"{ __typename }"}}""", 4400 },
        { """{"type":"subscribe","id":"1","payload":{"query":7}}""", 4400 },
        { """{"type":"ping","type":"ping"}""", 4400 },
        { """{"type":"connection_init"}""", 4429 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Message_AgainstTheProtocol_ClosesByItsCode(string message, int code)
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();

        await socket.SendAsync(message);

        Assert.Equal(code, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task Subscribe_BeforeInitialisation_Closes4401()
    {
        using var socket = await server.ConnectAsync();

        await socket.SendAsync("""{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""");

        Assert.Equal(4401, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task Initialisation_NeverSent_Closes4408()
    {
        await using var running = await StartAsync(o => o.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50));
        using var socket = await running.Server.ConnectAsync();

        Assert.Equal(4408, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task Message_TooLarge_Closes1009()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();

        await socket.SendAsync($$$"""{"type":"ping","payload":{"a":"{{{new string('x', 300 * 1024)}}}"}}""");

        Assert.Equal(1009, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task Ping_IsAnsweredByPong()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();

        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("""{"type":"pong"}""", (await socket.ReadAsync()).ToString());
    }

    [Theory]
    [InlineData("query { __typename }", """{"data":{"__typename":"Query"}}""")]
    [InlineData("mutation { send(topic: \\\"none\\\", number: 4) }", """{"data":{"send":4}}""")]
    public async Task Operation_OfOneResult_IsNextThenComplete(string query, string expected)
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();

        await socket.SendAsync($$$"""{"type":"subscribe","id":"a","payload":{"query":"{{{query}}}"}}""");
        var next = await socket.ReadAsync();

        Assert.Equal(("next", "a", expected), (Type(next), Id(next), next!.Value.GetProperty("payload").GetRawText()));
        Assert.Equal("complete", Type(await socket.ReadAsync()));
    }

    [Fact]
    public async Task Id_AfterComplete_CanBeUsedAgain()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();
        for (var i = 0; i < 5; i++)
        {
            await socket.SendAsync("""{"type":"subscribe","id":"a","payload":{"query":"{ __typename }"}}""");
            Assert.Equal("next", Type(await socket.ReadAsync()));
            Assert.Equal("complete", Type(await socket.ReadAsync()));
        }
    }

    [Theory]
    [InlineData("subscription { nothing }")]
    [InlineData("subscription {")]
    public async Task Document_Invalid_IsErrorAndTheConnectionGoesOn(string query)
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();

        await socket.SendAsync($$$"""{"type":"subscribe","id":"a","payload":{"query":"{{{query}}}"}}""");
        var error = await socket.ReadAsync();
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("error", Type(error));
        Assert.Equal(JsonValueKind.Array, error!.Value.GetProperty("payload").ValueKind);
        Assert.Equal("pong", Type(await socket.ReadAsync()));
    }

    [Fact]
    public async Task Subscription_EventsOfItsTopic_ComeUnderItsId()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();
        await SubscribeAsync(socket, "s", "numbers");

        await PublishAsync("others", 1);
        await PublishAsync("numbers", 2);
        await PublishAsync("numbers", 3);

        Assert.Equal("""{"data":{"onNumber":2}}""", (await socket.ReadAsync())!.Value.GetProperty("payload").GetRawText());
        Assert.Equal("""{"data":{"onNumber":3}}""", (await socket.ReadAsync())!.Value.GetProperty("payload").GetRawText());
    }

    [Fact]
    public async Task Subscription_TopicEnds_IsCompleted()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();
        await SubscribeAsync(socket, "s", "ending");

        await Topics.Of(server).CompleteAsync("ending");

        Assert.Equal(("complete", "s"), (await socket.ReadAsync()) is { } end ? (Type(end), Id(end)) : default);
    }

    [Fact]
    public async Task Complete_ByTheClient_EndsTheListening()
    {
        await using var running = await StartAsync(_ => { });
        using var socket = await running.Server.ConnectAsync();
        await socket.InitializeAsync();
        await SubscribeAsync(socket, "s", "left", running.Server);

        await socket.SendAsync("""{"type":"complete","id":"s"}""");

        await Eventually.IsTrueAsync(() => Topics.Of(running.Server).TopicCount == 0);
    }

    [Fact]
    public async Task Client_ThatLeavesWithoutAWord_EndsAllItsOperations()
    {
        await using var running = await StartAsync(_ => { });
        using (var socket = await running.Server.ConnectAsync())
        {
            await socket.InitializeAsync();
            await SubscribeAsync(socket, "s", "gone", running.Server);
        }

        await Eventually.IsTrueAsync(() => Topics.Of(running.Server).TopicCount == 0);
    }

    [Fact]
    public async Task Subscriber_WithAnIdInUse_Closes4409()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();
        await SubscribeAsync(socket, "s", "twice");

        await socket.SendAsync("""{"type":"subscribe","id":"s","payload":{"query":"{ __typename }"}}""");

        Assert.Equal(4409, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task Operations_BeyondTheLimit_AreRefusedAlone()
    {
        await using var running = await StartAsync(o => o.Sockets.MaxOperations = 1);
        using var socket = await running.Server.ConnectAsync();
        await socket.InitializeAsync();
        await SubscribeAsync(socket, "s", "one", running.Server);

        await socket.SendAsync("""{"type":"subscribe","id":"t","payload":{"query":"{ __typename }"}}""");
        var refused = await socket.ReadAsync();

        Assert.Equal(("error", "t"), (Type(refused), Id(refused)));
    }

    [Theory]
    [InlineData("https://foreign.example", false)]
    [InlineData("null", false)]
    [InlineData("https://friend.example", true)]
    public async Task Origin_OfAForeignPage_IsRefusedUnlessNamed(string origin, bool taken)
    {
        await using var running = await StartAsync(o => o.Sockets.AllowedOrigins.Add("https://friend.example"));

        if (taken)
        {
            using var socket = await running.Server.ConnectAsync(origin);
            await socket.InitializeAsync();
        }
        else
        {
            await Assert.ThrowsAsync<WebSocketException>(() => running.Server.ConnectAsync(origin));
        }
    }

    [Fact]
    public async Task Origin_OfTheServerItself_IsTaken()
    {
        using var socket = await server.ConnectAsync(server.Address.GetLeftPart(UriPartial.Authority));

        await socket.InitializeAsync();
    }

    [Fact]
    public async Task Source_ThatThrows_EndsItsOperationAndNotTheConnection()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();

        await socket.SendAsync("""{"type":"subscribe","id":"1","payload":{"query":"subscription { broken(to: 1) }"}}""");

        Assert.Equal(1, (await socket.ReadAsync())!.Value.GetProperty("payload").GetProperty("data").GetProperty("broken").GetInt32());
        var failed = await socket.ReadAsync();
        Assert.Equal("next", Type(failed));
        Assert.Equal("INTERNAL_ERROR", failed!.Value.GetProperty("payload").GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("complete", Type(await socket.ReadAsync()));
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal("pong", Type(await socket.ReadAsync()));
    }

    [Fact]
    public async Task Protocol_OfOldClients_IsRefused()
    {
        await Assert.ThrowsAsync<WebSocketException>(() => server.ConnectAsync(protocol: "graphql-ws"));
    }

    [Fact]
    public async Task Token_ThatDoesNotHold_Closes4403()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(TokenScheme.Use));
        using var friend = await running.Server.ConnectAsync();
        using var nobody = await running.Server.ConnectAsync();
        using var stranger = await running.Server.ConnectAsync();

        await friend.SendAsync("""{"type":"connection_init","payload":{"Authorization":"friend"}}""");
        await nobody.SendAsync("""{"type":"connection_init","payload":{"authorization":""}}""");
        await stranger.SendAsync("""{"type":"connection_init","payload":{"authorization":"stranger"}}""");

        Assert.Equal("connection_ack", Type(await friend.ReadAsync()));
        Assert.Equal("connection_ack", Type(await nobody.ReadAsync()));
        Assert.Equal(4403, await stranger.CloseCodeAsync());
    }

    [Fact]
    public async Task Token_WithoutAScheme_IsNotLookedAt()
    {
        using var socket = await server.ConnectAsync();

        await socket.SendAsync("""{"type":"connection_init","payload":{"authorization":"stranger"}}""");

        Assert.Equal("connection_ack", Type(await socket.ReadAsync()));
    }

    [Fact]
    public async Task Session_WhoseTimeIsOver_Closes4403()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(TokenScheme.Use));
        using var socket = await running.Server.ConnectAsync();
        await socket.SendAsync("""{"type":"connection_init","payload":{"authorization":"guest"}}""");
        await socket.ReadAsync();

        Assert.Equal(4403, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task KeepAlive_Interval_SendsPings()
    {
        await using var running = await StartAsync(o => o.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(20));
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new UriBuilder(running.Server.Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        await client.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        var buffer = new byte[256];
        await client.ReceiveAsync(buffer, CancellationToken.None);

        var read = await client.ReceiveAsync(buffer, CancellationToken.None);

        Assert.Equal("""{"type":"ping"}""", System.Text.Encoding.UTF8.GetString(buffer, 0, read.Count));
    }

    private static async Task<RunningServer> StartAsync(Action<GraphQLServerOptions> configure) =>
        new(await EchoServer.StartAsync(b => b.ModifyServerOptions(configure)));

    /// <summary>Subscribes to a topic, and waits until the server listens.</summary>
    private async Task SubscribeAsync(TestSocket socket, string id, string topic, EchoServer? at = null)
    {
        var topics = Topics.Of(at ?? server);
        var before = topics.TopicCount;
        await socket.SendAsync($$$"""{"type":"subscribe","id":"{{{id}}}","payload":{"query":"subscription { onNumber(topic: \"{{{topic}}}\") }"}}""");
        await Eventually.IsTrueAsync(() => topics.TopicCount > before);
    }

    private async Task PublishAsync(string topic, int number)
    {
        using var response = await server.PostAsync($$"""{"query":"mutation { send(topic: \"{{topic}}\", number: {{number}}) }"}""");
        Assert.True(response.IsSuccessStatusCode);
    }

    private static string? Type(JsonElement? message) => message?.GetProperty("type").GetString();

    private static string? Id(JsonElement? message) => message?.GetProperty("id").GetString();
}
