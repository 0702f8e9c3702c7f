using System.Text.Json;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>
/// Random conversations over graphql-transport-ws against a model of the protocol that fits on a page: what is answered to
/// each message, which operations run, and by which code the connection ends.
/// </summary>
public sealed class SocketModelTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const int Messages = 30;
    private static readonly string[] Ids = ["1", "2", "3"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Conversation_OfAnyMessages_GoesAsTheModelSays(int part)
    {
        for (var seed = part * 100; seed < (part * 100) + 8; seed++)
        {
            var random = new Random(seed);
            using var socket = await server.ConnectAsync();
            var model = new Model();
            for (var i = 0; i < Messages && model.CloseCode is null; i++)
            {
                var (message, expected) = model.Next(random, seed);
                await socket.SendAsync(message);
                foreach (var answer in expected)
                {
                    var given = Show(await socket.ReadAsync());
                    Assert.True(answer == given, $"seed {seed}, message {i}: {given}\n{string.Join('\n', model.Said)}");
                }
            }

            if (model.CloseCode is { } code)
            {
                Assert.True(code == await socket.CloseCodeAsync(), $"seed {seed}\n{string.Join('\n', model.Said)}");
            }
        }
    }

    /// <summary>The limit counts operations that run, not those that have ended.</summary>
    [Fact]
    public async Task Operations_AtTheLimit_AreRefusedUntilOneEnds()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.ModifyServerOptions(o => o.Sockets.MaxOperations = 2)));
        using var socket = await running.Server.ConnectAsync();
        await socket.InitializeAsync();
        await ListenAsync("a");
        await ListenAsync("b");

        await ListenAsync("c");
        Assert.Equal("error c", Show(await socket.ReadAsync()));
        await socket.SendAsync("""{"type":"complete","id":"a"}""");
        await ListenAsync("c");
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("pong", Show(await socket.ReadAsync()));

        Task ListenAsync(string id) =>
            socket.SendAsync($$$"""{"type":"subscribe","id":"{{{id}}}","payload":{"query":"subscription { onNumber(topic: \"limit\") }"}}""");
    }

    private static string Show(JsonElement? message) => message is not { } json
        ? "closed"
        : string.Join(' ', new[] { "type", "id" }.Where(n => json.TryGetProperty(n, out _)).Select(n => json.GetProperty(n).GetString()));

    /// <summary>Chooses what the client says, and knows what the server must answer.</summary>
    private sealed class Model
    {
        private readonly HashSet<string> _listening = [];
        private bool _isInitialised;

        /// <summary>The code by which the server closes; null as long as the connection stands.</summary>
        public int? CloseCode { get; private set; }

        public List<string> Said { get; } = [];

        public (string Message, IReadOnlyList<string> Answers) Next(Random random, int seed)
        {
            var id = Ids[random.Next(Ids.Length)];
            var (message, answers) = random.Next(20) switch
            {
                0 or 1 or 2 => ("""{"type":"ping"}""", ["pong"]),
                3 => ("""{"type":"pong","payload":{"at":1}}""", []),
                4 when _isInitialised && random.Next(4) > 0 => ("""{"type":"ping","payload":{}}""", ["pong"]),
                4 => Initialise(),
                5 when random.Next(6) == 0 => Broken(random),
                6 or 7 => Complete(id),
                8 or 9 or 10 when _isInitialised => Listen(id, seed),
                _ when _isInitialised => Ask(id, random),
                _ => Initialise(),
            };
            Said.Add($"{message} -> {string.Join(", ", answers)}{CloseCode}");
            return (message, answers);
        }

        private (string Message, string[] Answers) Initialise()
        {
            if (_isInitialised)
            {
                CloseCode = 4429;
                return ("""{"type":"connection_init"}""", []);
            }

            _isInitialised = true;
            return ("""{"type":"connection_init","payload":{}}""", ["connection_ack"]);
        }

        private (string Message, string[] Answers) Broken(Random random)
        {
            CloseCode = 4400;
            return (random.GetItems(["nonsense", "[]", """{"type":"next","id":"1"}""", """{"id":"1"}""", """{"type":"subscribe","id":7}"""], 1)[0], []);
        }

        private (string Message, string[] Answers) Complete(string id)
        {
            _listening.Remove(id);
            return ($$"""{"type":"complete","id":"{{id}}"}""", []);
        }

        private (string Message, string[] Answers) Listen(string id, int seed)
        {
            if (!_listening.Add(id))
            {
                CloseCode = 4409;
            }

            return ($$$"""{"type":"subscribe","id":"{{{id}}}","payload":{"query":"subscription { onNumber(topic: \"model{{{seed}}}\") }"}}""", []);
        }

        private (string Message, string[] Answers) Ask(string id, Random random)
        {
            if (_listening.Contains(id))
            {
                CloseCode = 4409;
                return ($$$"""{"type":"subscribe","id":"{{{id}}}","payload":{"query":"{ __typename }"}}""", []);
            }

            var (query, answers) = random.Next(5) switch
            {
                0 => ("{", [$"error {id}"]),
                1 => ("{ nothing }", [$"error {id}"]),
                2 => ("subscription { counted(to: 2) }", [$"next {id}", $"next {id}", $"complete {id}"]),
                3 => ("{ broken }", [$"next {id}", $"complete {id}"]),
                _ => ("{ __typename }", new[] { $"next {id}", $"complete {id}" }),
            };
            return ($$$"""{"type":"subscribe","id":"{{{id}}}","payload":{"query":"{{{query}}}"}}""", answers);
        }
    }
}
