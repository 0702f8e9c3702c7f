using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Root fields of mutations run one after the other (specification, section 6.2.2).</summary>
public sealed class MutationTests
{
    private readonly IRequestExecutor _executor =
        Server.Create(b => b.AddQueryType<Root>().AddMutationType<Changes>(), s => s.Add(new(typeof(Counter), new Counter())));

    [Fact]
    public async Task Mutations_ThatWait_RunInTheOrderOfTheDocument() =>
        Assert.Equal(
            """{"a":{"number":1},"b":{"number":2},"c":{"number":3}}""",
            await _executor.DataAsync("mutation { a: setLater(to: 1) { number } b: set(to: 2) { number } c: setLater(to: 3) { number } }"));

    [Fact]
    public async Task FieldsBelowAMutation_AreReadBeforeTheNextOneStarts() =>
        Assert.Equal(
            """{"a":{"numberLater":1},"b":{"numberLater":2}}""",
            await _executor.DataAsync("mutation { a: set(to: 1) { numberLater } b: set(to: 2) { numberLater } }"));

    [Fact]
    public async Task FailedMutation_DoesNotStopThoseAfterIt() =>
        Assert.Equal(
            """{"a":{"number":1},"b":null,"c":null,"d":{"number":4}} | /b: failed | /c: failed""",
            await _executor.OutcomeAsync(
                "mutation { a: set(to: 1) { number } b: fail { number } c: failLater { number } d: setLater(to: 4) { number } }"));

    [Fact]
    public async Task FailedNonNullMutation_EndsTheOperation()
    {
        var outcome = await _executor.OutcomeAsync("mutation { a: set(to: 7) { number } b: failRequired { number } c: set(to: 9) { number } }");

        Assert.Equal("null | /b: failed", outcome);
        Assert.Equal("""{"number":7}""", await _executor.DataAsync("{ number }"));
    }

    public sealed class Counter
    {
        public int Number { get; set; }

        [GraphQLName("numberLater")]
        public async Task<int> ReadNumber()
        {
            await Task.Yield();
            return Number;
        }
    }

    public sealed class Root
    {
        public static int GetNumber(Counter counter) => counter.Number;
    }

    public sealed class Changes
    {
        public static Counter Set(int to, Counter counter)
        {
            counter.Number = to;
            return counter;
        }

        public static async Task<Counter> SetLater(int to, Counter counter)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5));
            counter.Number = to;
            return counter;
        }

        public static Counter? Fail() => throw new GraphQLException("failed");

        public static async Task<Counter?> FailLater()
        {
            await Task.Yield();
            throw new GraphQLException("failed");
        }

        public static Counter FailRequired() => throw new GraphQLException("failed");
    }
}
