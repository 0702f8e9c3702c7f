using System.Collections.Concurrent;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution.Reference;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>One schema serves many requests at once: each gets the answer it gets alone.</summary>
public sealed class ConcurrencyTests
{
    private const int AtOnce = 64;

    private static readonly (string Document, Func<int, (string Name, object? Value)[]> Variables)[] Requests =
    [
        ("query ($n: Int!) { twice(number: $n) }", n => [("n", n)]),
        ("query ($n: Int!, $deep: Boolean!) { node(number: $n) { number next @include(if: $deep) { number twice } } }", n => [("n", n), ("deep", n % 2 == 0)]),
        ("query ($n: Int!) { nodes(count: $n) { loaded next { loaded } } }", n => [("n", n % 7)]),
        ("query ($n: Int!) { node(number: $n) { fails } nodes(count: 2) { fails } }", n => [("n", n)]),
        ("query ($n: Int!) { ...F node(number: $n) { ...G } } fragment F on Query { twice(number: $n) } fragment G on Node { loaded later }", n => [("n", n)]),
        ("mutation ($n: Int!) { a: add(number: $n) b: add(number: 1) }", n => [("n", n)]),
        ("{ unknown }", _ => []),
        ("query ($n: Int!) { twice(number: $n", n => [("n", n)]),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Requests_AtOnce_GetTheAnswersTheyGetAlone(int seed)
    {
        var random = new Random(seed);
        var chosen = Enumerable.Range(0, 400).Select(_ => (Request: random.Next(Requests.Length), Number: random.Next(50))).ToList();
        var lonely = Executor();
        var alone = new List<string>();
        foreach (var (request, number) in chosen)
        {
            alone.Add(await SendAsync(lonely, request, number));
        }

        var shared = Executor();
        var together = new string[chosen.Count];
        await Parallel.ForAsync(0, chosen.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            together[i] = await SendAsync(shared, chosen[i].Request, chosen[i].Number));

        Assert.All(Enumerable.Range(0, chosen.Count), i => Assert.True(alone[i] == together[i], $"seed {seed}, request {i}\n{alone[i]}\n{together[i]}"));
    }

    [Fact]
    public async Task Operation_FirstAskedForByManyAtOnce_IsRightForEach()
    {
        for (var round = 0; round < 8; round++)
        {
            var executor = Executor();
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Task.Run(() => SendAsync(executor, 1, i))));

            Assert.All(Enumerable.Range(0, AtOnce), i => Assert.Contains($"\"number\":{i}", answers[i], StringComparison.Ordinal));
            Assert.All(Enumerable.Range(0, AtOnce), i => Assert.Equal(i % 2 == 0, answers[i].Contains("next", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task RandomDocuments_AtOnceOnOneSchema_GetTheAnswersTheyGetAlone()
    {
        const string Sdl = "type Query { a: Query b: [Query!]! c: String d: [[Query]!] }";
        const int Seed = 7;
        var random = new Random(Seed);
        Row? root = null;
        var executor = RowServer.Create(Sdl, () => root!);
        root = new RandomRows(executor.Schema, random, 2).Make(executor.Schema.QueryType, 4);
        var documents = Enumerable.Range(0, 80).Select(_ => new RandomDocument(executor.Schema, random).Write(5)).ToList();
        var alone = new List<string>();
        foreach (var (text, variables) in documents)
        {
            alone.Add(await DataAsync(executor, text, variables));
        }

        var fresh = RowServer.Create(Sdl, () => root!);
        var together = new string[documents.Count * 3];
        await Parallel.ForAsync(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            together[i] = await DataAsync(fresh, documents[i % documents.Count].Text, documents[i % documents.Count].Variables));

        Assert.All(Enumerable.Range(0, together.Length), i => Assert.Equal(alone[i % documents.Count], together[i]));
    }

    [Fact]
    public async Task Fields_ThatFinishOnManyThreads_LoseNothing()
    {
        var executor = Executor();
        for (var round = 0; round < 30; round++)
        {
            var response = await executor.SendAsync("{ nodes(count: 200) { later next { later number } } }");

            var nodes = response["data"]!["nodes"]!.AsArray();
            Assert.All(Enumerable.Range(0, 200), i => Assert.Equal($$$"""{"later":{{{i}}},"next":{"later":{{{i + 1}}},"number":{{{i + 1}}}}}""", nodes[i]!.ToJsonString()));
        }
    }

    [Fact]
    public async Task Errors_RaisedOnManyThreads_AreEachListedOnce()
    {
        var executor = Executor(b => b.ModifyRequestOptions(o => o.MaxErrors = 500));
        var response = await executor.SendAsync("{ nodes(count: 300) { failsLater } }");

        var paths = response["errors"]!.AsArray().Select(e => (int)e!["path"]![1]!).Order().ToList();
        Assert.Equal(Enumerable.Range(0, 300), paths);
    }

    [Fact]
    public async Task State_OfOneRequest_IsNotSeenByAnother()
    {
        var executor = Executor();
        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Task.Run(async () => Server.Outcome(
            await executor.SendAsync(OperationRequest.From("{ state }") with { ContextData = new Dictionary<string, object?> { ["mine"] = i } })))));

        Assert.All(Enumerable.Range(0, AtOnce), i => Assert.Equal($$"""{"state":{{i}}}""", answers[i]));
    }

    private static IRequestExecutor Executor(Action<IRequestExecutorBuilder>? configure = null) => Server.Create(b =>
    {
        b.AddQueryType<Root>().AddMutationType<Changes>();
        configure?.Invoke(b);
    });

    private static async Task<string> SendAsync(IRequestExecutor executor, int request, int number) =>
        (await executor.SendAsync(Requests[request].Document, Requests[request].Variables(number))).ToJsonString();

    private static async Task<string> DataAsync(IRequestExecutor executor, string text, Dictionary<string, object?> variables) =>
        (await executor.SendAsync(OperationRequest.From(text, variables)))["data"]?.ToJsonString() ?? "null";

    public sealed class Root
    {
        public static int GetTwice(int number) => number * 2;

        public static Node GetNode(int number) => new(number);

        public static IEnumerable<Node> GetNodes(int count) => Enumerable.Range(0, count).Select(i => new Node(i));

        public static async Task<int> GetStateAsync(IResolverContext context)
        {
            await Task.Delay(1);
            return (int)context.ContextData["mine"]!;
        }
    }

    public sealed record Node(int Number)
    {
        public int Twice => Number * 2;

        public Node Next => new(Number + 1);

        public string? Fails => throw new GraphQLException($"failed {Number}");

        public Task<int> GetLoaded(SquareLoader loader) => loader.LoadAsync(Number);

        public async Task<int> GetLaterAsync()
        {
            await Task.Yield();
            return Number;
        }

        public async Task<int?> GetFailsLaterAsync()
        {
            await Task.Yield();
            throw new GraphQLException("failed");
        }
    }

    public sealed class Changes
    {
        private static readonly ConcurrentDictionary<int, int> Sums = new();

        public static async Task<int> AddAsync(int number)
        {
            await Task.Yield();
            return Sums.AddOrUpdate(number, number, (_, _) => number);
        }
    }

    public sealed class SquareLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return keys.ToDictionary(k => k, k => k * k);
        }
    }
}
