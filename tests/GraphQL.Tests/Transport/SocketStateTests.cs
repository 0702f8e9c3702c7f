using System.Net.WebSockets;
using System.Text.Json;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>
/// The protocol graphql-transport-ws as a table: each message that a client may send in each state of the connection, and
/// what the server answers or by which code it closes.
/// </summary>
public sealed class SocketStateTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Query = """{"type":"subscribe","id":"q","payload":{"query":"{ __typename }"}}""";
    private const string Listen = """{"type":"subscribe","id":"s","payload":{"query":"subscription { onNumber(topic: \"state\") }"}}""";

    /// <summary>Messages in turn, and the last answer: the type of a message, or the code of the close.</summary>
    public static TheoryData<string[], string> Exchanges => new()
    {
        // Before connection_init.
        { ["""{"type":"ping"}"""], "pong" },
        { ["""{"type":"pong"}""", """{"type":"ping"}"""], "pong" },
        { [Query], "4401" },
        { ["""{"type":"complete","id":"q"}""", """{"type":"ping"}"""], "pong" },
        { ["""{"type":"next","id":"q","payload":{}}"""], "4400" },
        { ["""{"type":"connection_ack"}"""], "4400" },
        { ["nonsense"], "4400" },
        { ["\"connection_init\""], "4400" },
        { ["null"], "4400" },
        { ["{}"], "4400" },
        { ["""{"type":null}"""], "4400" },
        { ["""{"type":"Connection_Init"}"""], "4400" },
        { [Init], "connection_ack" },
        { ["""{"type":"connection_init","payload":null}"""], "connection_ack" },
        { ["""{"type":"connection_init","payload":{"a":[1,{"b":null}]}}"""], "connection_ack" },
        { ["""{"type":"connection_init","payload":7}"""], "4400" },
        { ["""{"type":"connection_init","payload":[]}"""], "4400" },
        { ["""{"type":"connection_init","payload":{"a":1,"a":2}}"""], "4400" },
        { ["""{"type":"ping"}""", Init], "connection_ack" },

        // After it.
        { [Init, Init], "4429" },
        { [Init, """{"type":"ping"}"""], "pong" },
        { [Init, """{"type":"ping","payload":{"a":1}}"""], "pong" },
        { [Init, """{"type":"pong","payload":{"a":1}}""", """{"type":"ping"}"""], "pong" },
        { [Init, Query], "complete" },
        { [Init, Query, Query.Replace("\"q\"", "\"r\"", StringComparison.Ordinal)], "complete" },
        { [Init, """{"type":"complete","id":"never"}""", """{"type":"ping"}"""], "pong" },
        { [Init, """{"type":"complete"}""", """{"type":"ping"}"""], "pong" },
        { [Init, """{"type":"subscribe"}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"","payload":{"query":"{ __typename }"}}"""], "4400" },
        { [Init, """{"type":"subscribe","id":null,"payload":{"query":"{ __typename }"}}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"q","payload":null}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"q","payload":"{ __typename }"}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"{ __typename }","variables":[]}}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"{ __typename }","operationName":1}}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"{ __typename }","extensions":1}}"""], "4400" },
        { [Init, """{"type":"subscribe","id":"q","payload":{}}"""], "error" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"{"}}"""], "error" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"{ unknown }"}}"""], "error" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"query ($a: Int!) { large(size: $a) }"}}"""], "error" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"query A { __typename } query B { __typename }"}}"""], "error" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"query A { __typename } query B { __typename }","operationName":"B"}}"""], "complete" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"subscription { counted(to: 2) }"}}"""], "complete" },
        { [Init, """{"type":"subscribe","id":"q","payload":{"query":"subscription { counted(to: 1) onNumber(topic: \"t\") }"}}"""], "error" },

        // While an operation runs.
        { [Init, Listen, Listen], "4409" },
        { [Init, Listen, Init], "4429" },
        { [Init, Listen, """{"type":"ping"}"""], "pong" },
        { [Init, Listen, """{"type":"error","id":"s","payload":[]}"""], "4400" },
        { [Init, Listen, """{"type":"complete","id":"s"}""", Listen, """{"type":"ping"}"""], "pong" },
        { [Init, Listen, Query], "complete" },
    };

    [Theory]
    [MemberData(nameof(Exchanges))]
    public async Task Message_InEachState_IsAnsweredOrCloses(string[] messages, string expected)
    {
        using var socket = await server.ConnectAsync();
        foreach (var message in messages)
        {
            await socket.SendAsync(message);
        }

        Assert.Equal(expected, expected.StartsWith('4') ? $"{await socket.CloseCodeAsync()}" : await LastOfAsync(socket, messages, expected));
    }

    [Theory]
    [InlineData("""{"type":"ping"}""")]
    [InlineData("""{"type":"pong"}""")]
    [InlineData("""{"type":"complete","id":"a"}""")]
    public async Task Initialisation_PutOffByOtherMessages_Closes4408AllTheSame(string message)
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.ModifyServerOptions(
            o => o.Sockets.ConnectionInitializationTimeout = TimeSpan.FromSeconds(1))));
        using var socket = await running.Server.ConnectAsync();
        await socket.SendAsync(message);

        Assert.Equal(4408, await socket.CloseCodeAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Close_ByTheClient_IsAnsweredInEveryState(bool isInitialised)
    {
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        if (isInitialised)
        {
            await client.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
            await client.ReceiveAsync(new byte[100], CancellationToken.None);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        await client.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", patience.Token);

        Assert.Equal(WebSocketState.Closed, client.State);
        Assert.Equal(WebSocketCloseStatus.NormalClosure, client.CloseStatus);
    }

    [Fact]
    public async Task Message_OfBytes_Closes4400()
    {
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        await client.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Binary, true, CancellationToken.None);
        await client.ReceiveAsync(new byte[100], CancellationToken.None);

        Assert.Equal(4400, (int)client.CloseStatus!.Value);
    }

    [Fact]
    public async Task Message_InManyFragments_IsOneMessage()
    {
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        var text = """{"type":"connection_init","payload":{"name":"评审"}}"""u8.ToArray();
        for (var i = 0; i < text.Length; i++)
        {
            await client.SendAsync(text.AsMemory(i, 1), WebSocketMessageType.Text, i == text.Length - 1, CancellationToken.None);
        }

        var buffer = new byte[100];
        var read = await client.ReceiveAsync(buffer, CancellationToken.None);

        Assert.Equal("""{"type":"connection_ack"}""", System.Text.Encoding.UTF8.GetString(buffer, 0, read.Count));
    }

    [Fact]
    public async Task Operations_SideBySide_AreAnsweredUnderTheirOwnIds()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();
        for (var i = 0; i < 40; i++)
        {
            await socket.SendAsync($$$"""{"type":"subscribe","id":"n{{{i}}}","payload":{"query":"subscription { counted(to: {{{i % 4}}}) }"}}""");
        }

        var heard = new Dictionary<string, List<string>>();
        while (heard.Values.Count(v => v[^1] == "complete") < 40)
        {
            var message = (await socket.ReadAsync())!.Value;
            var id = message.GetProperty("id").GetString()!;
            var what = message.GetProperty("type").GetString()!;
            heard.TryAdd(id, []);
            heard[id].Add(what == "next" ? message.GetProperty("payload").GetProperty("data").GetProperty("counted").ToString() : what);
        }

        Assert.All(Enumerable.Range(0, 40), i => Assert.Equal([.. Enumerable.Range(1, i % 4).Select(n => $"{n}"), "complete"], heard[$"n{i}"]));
    }

    [Fact]
    public async Task Next_AfterComplete_IsNeverSent()
    {
        using var socket = await server.ConnectAsync();
        await socket.InitializeAsync();
        await socket.SendAsync(Listen.Replace("state", "silent", StringComparison.Ordinal));
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal("pong", TypeOf(await socket.ReadAsync()));
        await socket.SendAsync("""{"type":"complete","id":"s"}""");
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal("pong", TypeOf(await socket.ReadAsync()));
        await Eventually.IsTrueAsync(() => Topics.Of(server).TopicCount == 0);
        await Topics.Of(server).SendAsync("silent", 1);
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("pong", TypeOf(await socket.ReadAsync()));
    }

    /// <summary>The last message of those that the exchange leads to; before it come the answers to what was sent earlier.</summary>
    private static async Task<string?> LastOfAsync(TestSocket socket, string[] messages, string expected)
    {
        var wanted = messages.Count(m => AnswerOf(m) == expected);
        string? last = null;
        while (wanted > 0)
        {
            last = TypeOf(await socket.ReadAsync());
            wanted -= last == expected ? 1 : 0;
            Assert.True(last is not null && (last != "error" || expected == "error"), last);
        }

        return last;
    }

    private static string AnswerOf(string message) => message switch
    {
        _ when message.Contains("\"ping\"", StringComparison.Ordinal) => "pong",
        _ when message.Contains("connection_init", StringComparison.Ordinal) => "connection_ack",
        _ when message.Contains("{ __typename }", StringComparison.Ordinal) && !message.Contains("\"A\"", StringComparison.Ordinal) && message.Contains("operationName", StringComparison.Ordinal) => "complete",
        _ when message == Query || message.Contains("\"r\"", StringComparison.Ordinal) || message.Contains("counted(to: 2)", StringComparison.Ordinal) => "complete",
        _ when message.Contains("\"q\"", StringComparison.Ordinal) => "error",
        _ => "",
    };

    private static string? TypeOf(JsonElement? message) => message?.GetProperty("type").GetString();
}
