using System.Runtime.CompilerServices;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>
/// Serial execution (specification, section 6.3.1): a field of a mutation with all that is below it is done before the
/// next one begins, whatever fails and however long it takes.
/// </summary>
public sealed class SerialMutationTests
{
    /// <summary>Mutations, the steps in their order, and the outcome.</summary>
    public static TheoryData<string, string, string> Operations => new()
    {
        { "{ a: step(n: 1) b: step(n: 2) c: step(n: 3) }", "1 2 3", """{"a":1,"b":2,"c":3}""" },
        { "{ a: later(n: 1) b: step(n: 2) c: later(n: 3) }", "1< 1> 2 3< 3>", """{"a":1,"b":2,"c":3}""" },
        { "{ a: later(n: 1) b: fails(n: 2) c: later(n: 3) }", "1< 1> 2! 3< 3>", """{"a":1,"b":null,"c":3} | /b: failed""" },
        { "{ a: failsLater(n: 1) b: step(n: 2) c: fails(n: 3) d: step(n: 4) }", "1! 2 3! 4", """{"a":null,"b":2,"c":null,"d":4} | /a: failed | /c: failed""" },
        { "{ a: step(n: 1) b: failsRequired(n: 2) c: step(n: 3) }", "1 2!", "null | /b: failed" },
        { "{ a: step(n: 1) b: failsRequiredLater(n: 2) c: step(n: 3) }", "1 2!", "null | /b: failed" },
        { "{ a: tree(n: 1) { later } b: step(n: 2) }", "1 1.< 1.> 2", """{"a":{"later":1},"b":2}""" },
        { "{ a: tree(n: 1) { x: later y: later } b: tree(n: 2) { later } }", "1 1.< 1.< 1.> 1.> 2 2.< 2.>", """{"a":{"x":1,"y":1},"b":{"later":2}}""" },
        { "{ a: tree(n: 1) { failsLater } b: step(n: 2) }", "1 1.! 2", """{"a":null,"b":2} | /a/failsLater: failed""" },
        { "{ a: tree(n: 1) { x: later y: failsLater } b: step(n: 2) }", "1 1.< 1.! 1.> 2", """{"a":null,"b":2} | /a/y: failed""" },
        { "{ a: tree(n: 1) { loaded } b: tree(n: 2) { loaded } }", "1 [1] 2 [2]", """{"a":{"loaded":1},"b":{"loaded":2}}""" },
        { "{ a: tree(n: 1) { loaded } b: tree(n: 1) { loaded } }", "1 [1] 1 [1]", """{"a":{"loaded":1},"b":{"loaded":1}}""" },
        { "{ a: trees(n: 3) { loaded } b: step(n: 4) }", "3 [0,1,2] 4", """{"a":[{"loaded":0},{"loaded":1},{"loaded":2}],"b":4}""" },
        { "{ a: step(n: 1) ... on Mutation { b: later(n: 2) } ...F d: step(n: 4) }", "1 2< 2> 3 4", """{"a":1,"b":2,"c":3,"d":4}""" },
        { "{ a: step(n: 1) b: step(n: 2) @skip(if: true) c: step(n: 3) a: step(n: 1) }", "1 3", """{"a":1,"c":3}""" },
        { "{ __typename a: later(n: 1) t: __typename b: step(n: 2) }", "1< 1> 2", """{"__typename":"Mutation","a":1,"t":"Mutation","b":2}""" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Fields_OfAMutation_RunOneAfterTheOther(string operation, string steps, string expected)
    {
        var (executor, log) = Create();
        var fragment = operation.Contains("...F", StringComparison.Ordinal) ? " fragment F on Mutation { c: step(n: 3) }" : "";

        var outcome = await executor.OutcomeAsync($"mutation {operation}{fragment}");

        Assert.Equal(expected, outcome);
        Assert.Equal(steps.Split(' ').Order(), log.Steps.Order());
        Assert.Equal(Numbers(steps.Split(' ')), Numbers(log.Steps));
    }

    [Fact]
    public async Task Mutations_OfManyRequestsAtOnce_AreSerialWithinEachRequest()
    {
        var (executor, _) = Create();
        var document = "mutation { " + string.Join(' ', Enumerable.Range(0, 8).Select(i => $"f{i}: alone")) + " }";

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => executor.OutcomeAsync(document))));

        Assert.All(answers, a => Assert.DoesNotContain("true", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LongMutation_OfFieldsThatAnswerAtOnce_NeedsNoStack()
    {
        var (executor, log) = Create();
        var document = "mutation { " + string.Join(' ', Enumerable.Range(0, 400).Select(i => $"f{i}: {(i % 2 == 0 ? "step" : "later")}(n: {i})")) + " }";

        var response = await executor.SendAsync(document);

        Assert.Null(response["errors"]);
        Assert.Equal(400, response["data"]!.AsObject().Count);
        Assert.Equal(Enumerable.Range(0, 400), log.Steps.Where(s => !s.EndsWith('<')).Select(s => int.Parse(s.TrimEnd('>'), System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>The root fields in the order in which their steps stand, each named once for each run of its steps.</summary>
    private static List<string> Numbers(IEnumerable<string> steps)
    {
        var numbers = new List<string>();
        foreach (var number in steps.Where(s => !s.StartsWith('[')).Select(s => s.TrimEnd('<', '>', '!', '.')))
        {
            if (numbers.Count == 0 || numbers[^1] != number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static (IRequestExecutor Executor, Log Log) Create()
    {
        var log = new Log();
        var executor = Server.Create(b =>
        {
            b.AddQueryType<Root>().AddMutationType<Changes>();
            b.Services.Add(new(typeof(Log), log));
            b.ModifyRequestOptions(o => o.ParserOptions = o.ParserOptions with { MaxTokens = 10_000 });
            b.ModifyOperationLimits(o => (o.MaxRootFields, o.MaxAliases) = (1_000, 1_000));
        });
        return (executor, log);
    }

    public sealed class Log
    {
        private readonly List<string> _steps = [];
        private readonly Lock _sync = new();

        public IReadOnlyList<string> Steps
        {
            get
            {
                lock (_sync)
                {
                    return [.. _steps];
                }
            }
        }

        public void Add(string step)
        {
            lock (_sync)
            {
                _steps.Add(step);
            }
        }

        public async Task<int> AroundAsync(string name, int result)
        {
            Add(name + "<");
            await Task.Delay(2);
            Add(name + ">");
            return result;
        }

        public int Fail(string name)
        {
            Add(name + "!");
            throw new GraphQLException("failed");
        }
    }

    public sealed class Root
    {
        public static string GetName() => "n";
    }

    public sealed class Changes
    {
        private static readonly ConditionalWeakTable<IServiceProvider, StrongBox<int>> Inside = [];

        public static int Step(int n, Log log)
        {
            log.Add($"{n}");
            return n;
        }

        public static Task<int> Later(int n, Log log) => log.AroundAsync($"{n}", n);

        public static int? Fails(int n, Log log) => log.Fail($"{n}");

        public static async Task<int?> FailsLater(int n, Log log)
        {
            await Task.Yield();
            return log.Fail($"{n}");
        }

        public static int FailsRequired(int n, Log log) => log.Fail($"{n}");

        public static async Task<int> FailsRequiredLater(int n, Log log)
        {
            await Task.Yield();
            return log.Fail($"{n}");
        }

        public static Tree? Tree(int n, Log log)
        {
            log.Add($"{n}");
            return new Tree(n, log);
        }

        public static IEnumerable<Tree> Trees(int n, Log log)
        {
            log.Add($"{n}");
            return Enumerable.Range(0, n).Select(i => new Tree(i, log));
        }

        /// <summary>Whether another mutation of the same request is under way.</summary>
        public static async Task<bool> AloneAsync(IServiceProvider services)
        {
            var inside = Inside.GetOrCreateValue(services);
            var others = Interlocked.Increment(ref inside.Value) - 1;
            await Task.Delay(1);
            Interlocked.Decrement(ref inside.Value);
            return others > 0;
        }
    }

    public sealed record Tree(int Number, [property: GraphQLIgnore] Log Log)
    {
        [GraphQLName("later")]
        public Task<int> ReadLater() => Log.AroundAsync($"{Number}.", Number);

        [GraphQLName("failsLater")]
        public async Task<int> ReadFailsLater()
        {
            await Task.Yield();
            return Log.Fail($"{Number}.");
        }

        public Task<int> GetLoaded(LoggingLoader loader) => loader.LoadAsync(Number);
    }

    public sealed class LoggingLoader(IBatchScheduler scheduler, DataLoaderOptions options, Log log) : BatchDataLoader<int, int>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            log.Add($"[{string.Join(',', keys)}]");
            await Task.Yield();
            return keys.ToDictionary(k => k);
        }
    }
}
