using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Tests.Execution.Reference;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>
/// What is kept of a document between requests never shows: an answer by a kept plan is the answer by a new one, whatever
/// was asked before, by how many at once, and under which name.
/// </summary>
public sealed class PlanLawTests
{
    private const string Kinds =
        """
        type Query { one: Named some: [Any] each: [Named!]! text: String }
        interface Named { name: String! friends: [Named] one: Named }
        type Cat implements Named { name: String! friends: [Named] one: Named lives: [String!] }
        type Dog implements Named { name: String! friends: [Named] one: Named barks: String }
        union Any = Cat | Dog
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Answer_ByAKeptPlan_IsThatOfANewOne(int part)
    {
        for (var seed = part * 1_000; seed < (part * 1_000) + 50; seed++)
        {
            var random = new Random(seed);
            var kept = Serve(random);
            var (document, given) = new RandomDocument(kept.Executor.Schema, random).Write(5);
            for (var i = 0; i < 6; i++)
            {
                // Each round decides anew what is skipped, so that the plans of one document come and go.
                var variables = given.Keys.ToDictionary(name => name, _ => (object?)(random.Next(2) == 0));

                var byKept = await kept.Executor.SendAsync(OperationRequest.From(document, variables));
                var byNew = await Again(kept.Root).SendAsync(OperationRequest.From(document, variables));

                Assert.True(byKept.ToJsonString() == byNew.ToJsonString(), $"seed {seed}, round {i}\n{document}\n{byKept.ToJsonString()}\n{byNew.ToJsonString()}");
            }
        }
    }

    [Fact]
    public async Task Answers_ToManyAtOnce_AreThoseToEachAlone()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            var (executor, _) = Serve(random);
            var (document, given) = new RandomDocument(executor.Schema, random).Write(5);
            var requests = Enumerable.Range(0, 24)
                .Select(_ => OperationRequest.From(document, given.Keys.ToDictionary(name => name, _ => (object?)(random.Next(2) == 0))))
                .ToList();

            var together = await Task.WhenAll(requests.Select(request => Task.Run(() => executor.SendAsync(request))));

            for (var i = 0; i < requests.Count; i++)
            {
                var alone = await executor.SendAsync(requests[i]);
                Assert.True(alone.ToJsonString() == together[i].ToJsonString(), $"seed {seed}\n{document}");
            }
        }
    }

    [Fact]
    public async Task Answer_UnderEachNameOfADocument_IsThatOfTheOperationAlone()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var (executor, root) = Serve(random);
            var documents = Enumerable.Range(0, 3).Select(_ => Plain(executor, random)).ToList();
            var whole = string.Join('\n', documents.Select((text, i) => $"query Q{i} {text}"));
            foreach (var i in new[] { 2, 0, 1, 0 })
            {
                var named = await executor.SendAsync(OperationRequest.From(whole) with { OperationName = $"Q{i}" });
                var alone = await Again(root).SendAsync(documents[i]);

                Assert.True(alone["data"]?.ToJsonString() == named["data"]?.ToJsonString(), $"seed {seed}\n{whole}");
            }
        }
    }

    /// <summary>More conditions than a plan's key has bits, and more combinations than are kept.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(90)]
    public async Task Conditions_InAnyNumber_DecideEachTheirOwnField(int count)
    {
        var executor = Server.Query<Root>(b => b.ModifyOperationLimits(o => (o.MaxAliases, o.MaxRootFields, o.MaxDirectives) = (200, 200, 200)));
        var document = $"query ({string.Concat(Enumerable.Range(0, count).Select(i => $"$c{i}: Boolean! "))}) {{ __typename "
            + $"{string.Concat(Enumerable.Range(0, count).Select(i => $"f{i}: name @{(i % 2 == 0 ? "include" : "skip")}(if: $c{i}) "))} }}";
        var random = new Random(count);
        for (var round = 0; round < 25; round++)
        {
            var flags = Enumerable.Range(0, count).Select(_ => random.Next(2) == 0).ToList();

            var response = await executor.SendAsync(document, [.. flags.Select((flag, i) => ($"c{i}", (object?)flag))]);

            var expected = Enumerable.Range(0, count).Where(i => flags[i] == (i % 2 == 0)).Select(i => $"f{i}").Prepend("__typename");
            Assert.Equal(expected, response["data"]!.AsObject().Select(p => p.Key));
        }
    }

    private static string Plain(IRequestExecutor executor, Random random)
    {
        while (true)
        {
            var (text, variables) = new RandomDocument(executor.Schema, random).Write(3);
            if (variables.Count == 0 && !text.Contains("fragment", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }

    private static (IRequestExecutor Executor, Row Root) Serve(Random random)
    {
        Row? root = null;
        var executor = RowServer.Create(Kinds, () => root!);
        root = new RandomRows(executor.Schema, random, 0).Make(executor.Schema.QueryType, 4);
        return (executor, root);
    }

    private static IRequestExecutor Again(Row root) => RowServer.Create(Kinds, () => root);

    public sealed class Root
    {
        public static string GetName() => "n";
    }
}
