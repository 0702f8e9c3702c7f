using System.Collections.Concurrent;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.DataLoading;

/// <summary>
/// Laws of loading in whole requests: a key is fetched once a request, the keys of one level of the answer together, and
/// no request knows what another has loaded.
/// </summary>
public sealed class LoadingLawTests
{
    private readonly Fetches _fetches = new();
    private readonly IRequestExecutor _executor;

    public LoadingLawTests() => _executor = Server.Query<Root>(b => b.Services.Add(new(typeof(Fetches), _fetches)));

    [Theory]
    [InlineData("{ nodes(count: 50) { value } }", 1)]
    [InlineData("{ nodes(count: 50) { value again: value } }", 1)]
    [InlineData("{ nodes(count: 50) { value } other: nodes(count: 20) { value } }", 1)]
    [InlineData("{ nodes(count: 50) { next { value } } }", 2)]
    [InlineData("{ nodes(count: 50) { next { next { next { value } } } } }", 4)]
    [InlineData("{ nodes(count: 50) { value next { value } } }", 2)]
    [InlineData("{ nodes(count: 1) { both } }", 1)]
    [InlineData("{ nodes(count: 50) { both } }", 1)]
    [InlineData("{ nodes(count: 50) { inTurn } }", 2)]
    [InlineData("{ nodes(count: 50) { afterWork } }", 0)]
    [InlineData("{ nodes(count: 0) { value } }", 0)]
    public async Task Keys_OfEachLevel_AreFetchedTogether(string document, int batches)
    {
        await DataAsync(_executor, document);

        // After other awaited work each load goes out when it comes, alone or with those that came by then.
        Assert.True(batches == 0 || _fetches.Batches.Count == batches, string.Join(" | ", _fetches.Batches.Select(b => string.Join(',', b))));
        Assert.Equal(_fetches.Keys.Distinct().Order(), _fetches.Keys.Order());
    }

    [Fact]
    public async Task Keys_OfRandomTrees_AreFetchedOnceAndOneBatchALevel()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            _fetches.Clear();
            var (document, depth) = RandomTree(random);

            await DataAsync(_executor, document);

            Assert.True(_fetches.Keys.Count == _fetches.Keys.Distinct().Count(), $"seed {seed}: {document}");
            Assert.True(_fetches.Batches.Count <= depth, $"seed {seed}: {document}\n{_fetches.Batches.Count} batches for {depth} levels");
        }
    }

    [Fact]
    public async Task Keys_OfRequestsAtOnce_AreEachRequestsOwn()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => DataAsync(_executor, "{ nodes(count: 10) { value } }"))));

        Assert.Equal(20, _fetches.Batches.Count);
        Assert.All(_fetches.Batches, b => Assert.Equal(Enumerable.Range(0, 10), b.Order()));
    }

    [Fact]
    public async Task Failure_OfABatch_FailsEachFieldThatWaitsForItAndNoOthers()
    {
        var response = await _executor.SendAsync("{ nodes(count: 3) { value number } bad: node(number: -1) { value number } }");

        Assert.Equal(
            ["/bad/value", "/nodes/0/value", "/nodes/1/value", "/nodes/2/value"],
            response["errors"]!.AsArray().Select(e => "/" + string.Join('/', e!["path"]!.AsArray().Select(p => p!.ToString()))).Order(StringComparer.Ordinal));
        Assert.Equal(
            """{"nodes":[{"value":null,"number":0},{"value":null,"number":1},{"value":null,"number":2}],"bad":{"value":null,"number":-1}}""",
            response["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Failure_OfAFetch_IsForgottenByTheNextRequest()
    {
        _fetches.FailNext = true;
        var first = await _executor.OutcomeAsync("{ node(number: 1) { value } }");
        var second = await _executor.OutcomeAsync("{ node(number: 1) { value } }");

        Assert.Equal("""{"node":{"value":null}} | /node/value: no such key""", first);
        Assert.Equal("""{"node":{"value":1}}""", second);
    }

    [Theory]
    [InlineData(1, 50)]
    [InlineData(7, 8)]
    [InlineData(50, 1)]
    [InlineData(0, 1)]
    public async Task Batch_OfManyKeys_IsCutAtItsLargestSize(int largest, int batches)
    {
        var executor = Server.Query<Root>(b =>
        {
            b.Services.Add(new(typeof(Fetches), _fetches));
            b.Services.Add(new(typeof(DataLoaderOptions), _ => new DataLoaderOptions { MaxBatchSize = largest }, Microsoft.Extensions.DependencyInjection.ServiceLifetime.Scoped));
        });

        await DataAsync(executor, "{ nodes(count: 50) { value } }");

        Assert.Equal(batches, _fetches.Batches.Count);
        Assert.Equal(Enumerable.Range(0, 50), _fetches.Keys.Order());
    }

    [Fact]
    public async Task Mutations_InTurn_EachLoadAfreshWhatTheOthersMayHaveChanged()
    {
        var executor = Server.Create(b =>
        {
            b.AddQueryType<Root>().AddMutationType<Changes>();
            b.Services.Add(new(typeof(Fetches), _fetches));
        });

        await DataAsync(executor, "mutation { a: load(number: 1) b: load(number: 1) c: load(number: 2) d: load(number: 2) }");

        Assert.Equal([1, 1, 2, 2], _fetches.Keys.Order());
        Assert.Equal(4, _fetches.Batches.Count);
    }

    // Off the test's own context, as on a server: a context would take each continuation apart.
    private static Task<string> DataAsync(IRequestExecutor executor, string document) => Task.Run(() => executor.DataAsync(document));

    private static (string Document, int Depth) RandomTree(Random random)
    {
        var deepest = 0;
        return ($"{{ nodes(count: {random.Next(1, 20)}) {{ {Fields(1)} }} }}", deepest);

        string Fields(int level)
        {
            deepest = Math.Max(deepest, level);
            return random.Next(level < 5 ? 4 : 1) switch
            {
                0 => "value",
                1 => $"value next {{ {Fields(level + 1)} }}",
                2 => $"next {{ {Fields(level + 1)} }} other: next {{ {Fields(level + 1)} }}",
                _ => $"next {{ {Fields(level + 1)} }}",
            };
        }
    }

    public sealed class Fetches
    {
        private readonly ConcurrentQueue<IReadOnlyList<int>> _batches = new();

        public bool FailNext { get; set; }

        public IReadOnlyList<IReadOnlyList<int>> Batches => [.. _batches];

        public IReadOnlyList<int> Keys => [.. _batches.SelectMany(b => b)];

        public void Add(IReadOnlyList<int> keys) => _batches.Enqueue([.. keys]);

        public void Clear() => _batches.Clear();
    }

    public sealed class Root
    {
        public static Node GetNode(int number) => new(number);

        public static IEnumerable<Node> GetNodes(int count) => Enumerable.Range(0, count).Select(i => new Node(i));
    }

    public sealed record Node(int Number)
    {
        public async Task<int?> GetValueAsync(NumberLoader loader) => await loader.LoadAsync(Number);

        [GraphQLName("next")]
        public async Task<Node> ReadNext(NumberLoader loader)
        {
            await loader.LoadAsync(Number);
            return new Node(Number + 100);
        }

        public async Task<int> GetBothAsync(NumberLoader loader) =>
            (await loader.LoadAsync([Number, Number + 1])).Sum();

        public async Task<int> GetInTurnAsync(NumberLoader loader) =>
            await loader.LoadAsync(await loader.LoadAsync(Number) + 1_000);

        public async Task<int> GetAfterWorkAsync(NumberLoader loader)
        {
            await Task.Delay(1);
            return await loader.LoadAsync(Number);
        }
    }

    public sealed class Changes
    {
        public static Task<int> Load(int number, NumberLoader loader) => loader.LoadAsync(number);
    }

    public sealed class NumberLoader(IBatchScheduler scheduler, DataLoaderOptions options, Fetches fetches) : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            fetches.Add(keys);
            await Task.Yield();
            if (fetches.FailNext || keys.Any(k => k < 0))
            {
                fetches.FailNext = false;
                throw new GraphQLException("no such key");
            }

            return keys.ToDictionary(k => k);
        }
    }
}
