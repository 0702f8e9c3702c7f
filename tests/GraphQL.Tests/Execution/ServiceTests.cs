using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>What resolvers are given: services and their lives, loaders and their batches.</summary>
public sealed class ServiceTests
{
    [Fact]
    public async Task ScopedService_OfQueryFields_IsOneForEachField()
    {
        var log = new Log();
        var executor = Create(log);

        Assert.Equal("""{"a":1,"b":2}""", await executor.DataAsync("{ a: scoped b: scoped }"));
        Assert.Equal(["made 1", "disposed 1", "made 2", "disposed 2"], log.Lines);
    }

    [Fact]
    public async Task ScopedService_OfMutations_IsTheRequests()
    {
        var log = new Log();
        var executor = Create(log);

        Assert.Equal("""{"a":1,"b":1}""", await executor.DataAsync("mutation { a: scoped b: scoped }"));
        Assert.Equal(["made 1", "disposed 1"], log.Lines);
    }

    [Fact]
    public async Task ScopedService_OfAFieldThatFails_IsDisposedOf()
    {
        var log = new Log();

        await Create(log).OutcomeAsync("{ scopedFails }");

        Assert.Equal(["made 1", "disposed 1"], log.Lines);
    }

    [Fact]
    public async Task ResolverClass_WithAConstructor_GetsItsServices()
    {
        var executor = Server.Query<WithConstructor>(services: s => s.AddSingleton(new Log { Lines = { "first" } }));

        Assert.Equal("""{"first":"first"}""", await executor.DataAsync("{ first }"));
    }

    [Fact]
    public async Task ResolverClass_NotStatic_IsMadeOnceForTheSchema()
    {
        var log = new Log();
        var executor = Server.Create(b => b.AddType<NotStatic>(), s => s.AddSingleton(log));
        var other = Server.Create(b => b.AddType<NotStatic>(), s => s.AddSingleton(new Log { Made = 6 }));

        Assert.Equal("""{"made":1,"madeAsProperty":1,"madeByTask":1}""", await executor.DataAsync("{ made madeAsProperty madeByTask }"));
        Assert.Equal("""{"made":1}""", await executor.DataAsync("{ made }"));
        Assert.Equal("""{"made":7}""", await other.DataAsync("{ made }"));
    }

    [Fact]
    public async Task Loader_OfAList_FetchesOnce()
    {
        var log = new Log();

        Assert.Equal(
            """{"rows":[{"square":0},{"square":1},{"square":4},{"square":9}]}""",
            await Create(log).DataAsync("{ rows(count: 4) { square } }"));
        Assert.Equal(["fetched 0,1,2,3"], log.Lines);
    }

    [Fact]
    public async Task Loaders_OneBelowTheOther_FetchOnceForEachLevel()
    {
        var log = new Log();

        Assert.Equal(
            """{"rows":[{"next":{"square":1}},{"next":{"square":4}},{"next":{"square":9}}]}""",
            await Create(log).DataAsync("{ rows(count: 3) { next { square } } }"));
        // Rows 0, 1, 2 load their own squares; their successors 1, 2, 3 need only the one that is not known yet.
        Assert.Equal(["fetched 0,1,2", "fetched 3"], log.Lines);
    }

    [Fact]
    public async Task Loader_OfTwoFieldsAtOnce_FetchesOnce()
    {
        var log = new Log();

        await Create(log).DataAsync("{ a: square(of: 2) b: square(of: 3) rows(count: 1) { square } }");

        Assert.Equal(["fetched 2,3,0"], log.Lines);
    }

    [Fact]
    public async Task Loader_InTheNextRequest_FetchesAgain()
    {
        var log = new Log();
        var executor = Create(log);

        await executor.DataAsync("{ square(of: 2) }");
        await executor.DataAsync("{ square(of: 2) }");

        Assert.Equal(["fetched 2", "fetched 2"], log.Lines);
    }

    [Fact]
    public async Task Loader_ThatFails_FailsEachFieldThatWaits() =>
        Assert.Equal(
            """{"rows":[{"broken":null},{"broken":null}]} | /rows/0/broken: no luck | /rows/1/broken: no luck""",
            await Create(new Log()).OutcomeAsync("{ rows(count: 2) { broken } }"));

    [Fact]
    public async Task Cleanup_RunsAfterTheValueIsComplete_TheLastFirst()
    {
        var log = new Log();

        Assert.Equal("""{"cleaning":[1,2]}""", await Create(log).DataAsync("{ cleaning }"));
        Assert.Equal(["item 1", "item 2", "second", "first"], log.Lines);
    }

    private static IRequestExecutor Create(Log log) => Server.Create(
        b => b.AddQueryType<Root>().AddMutationType<Changes>(),
        s =>
        {
            s.AddSingleton(log);
            s.AddScoped<Numbered>();
        });

    public sealed class Log
    {
        public List<string> Lines { get; } = [];

        public int Made { get; set; }
    }

    public sealed class Numbered : IDisposable
    {
        private readonly Log _log;

        public Numbered(Log log)
        {
            _log = log;
            Number = ++log.Made;
            log.Lines.Add($"made {Number}");
        }

        public int Number { get; }

        public void Dispose() => _log.Lines.Add($"disposed {Number}");
    }

    public sealed class SquareLoader(Log log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            log.Lines.Add($"fetched {string.Join(',', keys)}");
            await Task.Yield();
            return keys.ToDictionary(k => k, k => k * k);
        }
    }

    public sealed class BrokenLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            throw new GraphQLException("no luck");
    }

    public sealed class Root
    {
        public static int GetScoped(Numbered numbered) => numbered.Number;

        public static int? GetScopedFails(Numbered numbered) => throw new GraphQLException($"{numbered.Number}");

        public static Row[] GetRows(int count) => [.. Enumerable.Range(0, count).Select(i => new Row(i))];

        public static Task<int> GetSquare(int of, SquareLoader squares, CancellationToken cancellationToken) => squares.LoadAsync(of, cancellationToken);

        public static IEnumerable<int> GetCleaning(IResolverContext context, Log log)
        {
            ((IMiddlewareContext)context).RegisterForCleanup(() => Add(log, "first"));
            ((IMiddlewareContext)context).RegisterForCleanup(() => Add(log, "second"));
            return Items(log);
        }

        private static IEnumerable<int> Items(Log log)
        {
            for (var i = 1; i <= 2; i++)
            {
                log.Lines.Add($"item {i}");
                yield return i;
            }
        }

        private static ValueTask Add(Log log, string line)
        {
            log.Lines.Add(line);
            return ValueTask.CompletedTask;
        }
    }

    public sealed class Changes
    {
        public static int GetScoped(Numbered numbered) => numbered.Number;
    }

    public sealed record Row([property: GraphQLIgnore] int Number)
    {
        public async Task<int> GetSquare(SquareLoader squares, CancellationToken cancellationToken) =>
            await squares.LoadAsync(Number, cancellationToken);

        public async Task<Row> GetNext(SquareLoader squares, CancellationToken cancellationToken)
        {
            await squares.LoadAsync(Number, cancellationToken);
            return new Row(Number + 1);
        }

        public async Task<string?> GetBroken(BrokenLoader broken, CancellationToken cancellationToken) =>
            await broken.LoadAsync(Number, cancellationToken);
    }

    [QueryType]
    public sealed class NotStatic(Log log)
    {
        private readonly int _number = ++log.Made;

        public int MadeAsProperty => _number;

        public int GetMade() => _number;

        public Task<int> GetMadeByTaskAsync() => Task.FromResult(_number);
    }

    public sealed class WithConstructor(Log log)
    {
        public string GetFirst() => log.Lines[0];
    }
}
