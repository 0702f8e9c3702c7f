using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Mutations;

/// <summary>
/// Which exceptions become typed errors of a payload, which become errors of the request, and what of either is told.
/// </summary>
public sealed class MutationErrorTests
{
    private const string Fields = "{ item { name } errors { __typename ... on Error { message } ... on TooSmallError { least } } }";

    private readonly IRequestExecutor _executor =
        Server.Create(b => b.AddQueryType<Root>().AddMutationType<Changes>().AddMutationConventions(applyToAllMutations: true));

    /// <summary>What is thrown, and the payload, or the error of the request.</summary>
    [Theory]
    [InlineData("nothing", """{"item":{"name":"n"},"errors":null}""", null)]
    [InlineData("declared", """{"item":null,"errors":[{"__typename":"TooSmallError","message":"at least 3","least":3}]}""", null)]
    [InlineData("derived", """{"item":null,"errors":[{"__typename":"TooSmallError","message":"at least 9","least":9}]}""", null)]
    [InlineData("other", """{"item":null,"errors":[{"__typename":"LockedError","message":"locked by 7"}]}""", null)]
    [InlineData("both", """{"item":null,"errors":[{"__typename":"TooSmallError","message":"at least 3","least":3},{"__typename":"LockedError","message":"locked by 7"}]}""", null)]
    [InlineData("nested", """{"item":null,"errors":[{"__typename":"TooSmallError","message":"at least 4","least":4},{"__typename":"TooSmallError","message":"at least 3","least":3}]}""", null)]
    [InlineData("mixed", null, "Unexpected Execution Error")]
    [InlineData("empty", null, "Unexpected Execution Error")]
    [InlineData("unexpected", null, "Unexpected Execution Error")]
    [InlineData("inner", null, "Unexpected Execution Error")]
    [InlineData("told", null, "told")]
    [InlineData("loader", """{"item":null,"errors":[{"__typename":"TooSmallError","message":"at least 5","least":5}]}""", null)]
    public async Task Exception_OfEachKind_IsTypedOrAnErrorOfTheRequest(string what, string? payload, string? message)
    {
        foreach (var mutation in what == "loader" ? ["loaded"] : new[] { "act", "actLater" })
        {
            var input = what == "loader" ? "" : $"(input: {{ what: \"{what}\" }})";

            var outcome = await _executor.OutcomeAsync($"mutation {{ {mutation}{input} {Fields} }}");

            Assert.Equal(payload is null ? $"null | /{mutation}: {message}" : $$"""{"{{mutation}}":{{payload}}}""", outcome);
            Assert.DoesNotContain("secret", outcome, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Failure_BelowTheResult_IsAnErrorOfItsFieldNotOfThePayload() =>
        Assert.Equal(
            """{"act":{"item":{"broken":null},"errors":null}} | /act/item/broken: Unexpected Execution Error""",
            await _executor.OutcomeAsync("mutation { act(input: { what: \"nothing\" }) { item { broken } errors { __typename } } }"));

    [Fact]
    public async Task Failures_OfSeveralMutations_StandInTheirOwnPayloads() =>
        Assert.Equal(
            """{"a":{"errors":[{"__typename":"TooSmallError"}]},"b":{"errors":null},"c":{"errors":[{"__typename":"LockedError"}]}}""",
            await _executor.DataAsync(
                """mutation { a: act(input: { what: "declared" }) { errors { __typename } } b: act(input: { what: "nothing" }) { errors { __typename } } c: actLater(input: { what: "other" }) { errors { __typename } } }"""));

    [Theory]
    [InlineData("mutation { act { item { name } } }", "Field \"act\" argument \"input\" of type \"ActInput!\" is required, but it was not provided.")]
    [InlineData("mutation { act(input: null) { item { name } } }", "Expected value of type \"ActInput!\", found null.")]
    [InlineData("mutation { act(what: \"nothing\") { item { name } } }", "Unknown argument \"what\" on field \"Mutation.act\".")]
    [InlineData("mutation { act(input: {}) { item { name } } }", "Field \"ActInput.what\" of required type \"String!\" was not provided.")]
    [InlineData("mutation { act(input: { what: \"a\", more: 1 }) { item { name } } }", "Field \"more\" is not defined by type \"ActInput\".")]
    [InlineData("mutation { act(input: { what: \"a\" }) }", "Field \"act\" of type \"ActPayload!\" must have a selection of subfields.")]
    public async Task Input_ThatDoesNotFit_IsRefusedBeforeAnythingRuns(string document, string start)
    {
        var response = await _executor.SendAsync(document);

        Assert.Contains(response["errors"]!.AsArray(), e => ((string)e!["message"]!).StartsWith(start, StringComparison.Ordinal));
        Assert.False(response.AsObject().ContainsKey("data"));
    }

    [Fact]
    public async Task Errors_AskedForByTheInterfaceAlone_HaveTheirMessages() =>
        Assert.Equal(
            """{"act":{"errors":[{"message":"at least 3"}]}}""",
            await _executor.DataAsync("mutation { act(input: { what: \"declared\" }) { errors { ... on Error { message } } } }"));

    [Fact]
    public async Task ErrorFilter_DoesNotSeeWhatIsTyped()
    {
        var seen = 0;
        var executor = Server.Create(b => b.AddQueryType<Root>().AddMutationType<Changes>().AddMutationConventions(applyToAllMutations: true).AddErrorFilter(e =>
        {
            seen++;
            return e;
        }));

        await executor.SendAsync($"mutation {{ act(input: {{ what: \"declared\" }}) {Fields} }}");
        Assert.Equal(0, seen);
        await executor.SendAsync($"mutation {{ act(input: {{ what: \"unexpected\" }}) {Fields} }}");
        Assert.Equal(1, seen);
    }

    public sealed record Item(string Name)
    {
        public string? Broken => throw new TooSmallException(1);
    }

    public class TooSmallException(int least) : Exception($"at least {least}")
    {
        public int Least => least;
    }

    public sealed class MuchTooSmallException() : TooSmallException(9);

    public sealed class LockedException(int by) : Exception($"locked by {by}");

    public sealed class Root
    {
        public static string GetName() => "n";
    }

    public sealed class Changes
    {
        [Error<TooSmallException>]
        [Error<LockedException>]
        public static Item Act(string what) => Throw(what);

        [Error<TooSmallException>]
        [Error<LockedException>]
        public static async Task<Item> ActLater(string what)
        {
            await Task.Yield();
            return Throw(what);
        }

        [Error<TooSmallException>]
        [Error<LockedException>]
        [UseMutationConvention(PayloadFieldName = "item")]
        public static async Task<Item> Loaded(BrokenLoader loader) => await loader.LoadAsync(1) ?? new Item("none");

        private static Item Throw(string what) => what switch
        {
            "declared" => throw new TooSmallException(3),
            "derived" => throw new MuchTooSmallException(),
            "other" => throw new LockedException(7),
            "both" => throw new AggregateException(new TooSmallException(3), new LockedException(7)),
            "nested" => throw new AggregateException(new AggregateException(new TooSmallException(3)), new TooSmallException(4)),
            "mixed" => throw new AggregateException(new TooSmallException(3), new InvalidOperationException("a secret")),
            "empty" => throw new AggregateException(),
            "unexpected" => throw new InvalidOperationException("a secret"),
            "inner" => throw new InvalidOperationException("a secret", new TooSmallException(3)),
            "told" => throw new GraphQLException("told"),
            _ => new Item("n"),
        };
    }

    public sealed class BrokenLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Item>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Item>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            throw new TooSmallException(5);
    }
}
