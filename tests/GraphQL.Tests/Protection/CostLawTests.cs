using System.Globalization;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Protection;

/// <summary>Laws of the static cost over random documents: it grows with sizes, adds up, and is the same however a document is written.</summary>
public sealed class CostLawTests
{
    private const int Documents = 60;

    private static readonly IRequestExecutor Executor = Server.Query<CostArithmeticTests.Root>(b => b
        .ModifyCostOptions(o => o.EnforceCostLimits = false)
        .ModifyOperationLimits(o => (o.MaxDepth, o.MaxAliases, o.MaxRootFields, o.MaxFragments) = (50, 1_000, 1_000, 1_000)));

    public static TheoryData<int> Seeds => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Cost_OfALongerPage_IsNeverLess(int seed) => ForEachAsync(seed, async (random, hint) =>
    {
        var document = Root(random, 3, "$n");
        var last = (Fields: -1.0, Types: -1.0);
        foreach (var size in new[] { 0, 1, 2, 3, 5, 8, 50, 100, 1_000 })
        {
            var cost = await CostAsync(WithSize(document), ("n", size));

            Assert.True(cost.Fields >= last.Fields && cost.Types >= last.Types, $"{hint}: size {size} of {document}");
            last = cost;
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Cost_OfASizeByVariable_IsThatOfTheSizeWrittenOut(int seed) => ForEachAsync(seed, async (random, hint) =>
    {
        var size = random.Next(0, 30);
        var document = Root(random, 3, "$n");

        var byVariable = await CostAsync(WithSize(document), ("n", size));
        var written = await CostAsync($"{{ {document.Replace("$n", size.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)} }}");

        Assert.True(written == byVariable, $"{hint}: {document}");
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Cost_OfFieldsSideBySide_IsTheSum(int seed) => ForEachAsync(seed, async (random, hint) =>
    {
        var (left, right) = (Root(random, 2, "3"), Root(random, 2, "4"));

        var a = await CostAsync($"{{ a: {left} }}");
        var b = await CostAsync($"{{ b: {right} }}");
        var both = await CostAsync($"{{ a: {left} b: {right} }}");

        // The operation's own object counts once.
        Assert.True(both == (a.Fields + b.Fields, a.Types + b.Types - 1), $"{hint}: {left} and {right}");
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Cost_OfTheSameSelection_DoesNotDependOnHowItIsWritten(int seed) => ForEachAsync(seed, async (random, hint) =>
    {
        var document = Root(random, 3, "5");
        var plain = await CostAsync($"{{ {document} }}");

        foreach (var other in new[]
        {
            $"{{ ...F }} fragment F on Query {{ {document} }}",
            $"{{ ... {{ {document} }} }}",
            $"{{ ... on Query {{ ...F }} }} fragment F on Query {{ ... {{ {document} }} }}",
            $"query Named {{ alias: {document} }}",
            $"{{ {document} @include(if: true) }}".Replace("} @include(if: true)", "}", StringComparison.Ordinal),
        })
        {
            Assert.True(plain == await CostAsync(other), $"{hint}: {other}");
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Cost_OfPartOfADocument_IsNeverMoreThanThatOfTheWhole(int seed) => ForEachAsync(seed, async (random, hint) =>
    {
        var below = Item(random, 2, "3");
        var less = await CostAsync($"{{ sliced(take: 4) {{ {below} }} }}");
        var more = await CostAsync($"{{ sliced(take: 4) {{ {below} more: next {{ name }} }} }}");

        // One object and one field more for each of the four.
        Assert.True(more == (less.Fields + 4, less.Types + 4), $"{hint}: {below}");
    });

    private static async Task ForEachAsync(int seed, Func<Random, string, Task> check)
    {
        for (var i = 0; i < Documents; i++)
        {
            await check(new Random((seed * 1_000) + i), $"seed {(seed * 1_000) + i}");
        }
    }

    // A variable that no field uses is refused.
    private static string WithSize(string document) =>
        document.Contains("$n", StringComparison.Ordinal) ? $"query ($n: Int) {{ {document} }}" : $"{{ {document} }}";

    private static string Root(Random random, int depth, string size) => random.Next(5) switch
    {
        0 => $"one {{ {Item(random, depth - 1, size)} }}",
        1 => $"sliced(take: {size}) {{ {Item(random, depth - 1, size)} }}",
        2 => $"paged(take: {size}) {{ rows {{ {Item(random, depth - 1, size)} }} rest {{ name }} total }}",
        3 => $"fixed {{ {Item(random, depth - 1, size)} }}",
        _ => $"assumed(take: {size}) {{ {Item(random, depth - 1, size)} }}",
    };

    private static string Item(Random random, int depth, string size) => (depth, random.Next(4)) switch
    {
        (0, _) or (_, 0) => "name dear",
        (_, 1) => $"next {{ {Item(random, depth - 1, size)} }} other: next {{ {Item(random, depth - 1, size)} }}",
        (_, 2) => $"name children(take: {size}) {{ {Item(random, depth - 1, size)} }}",
        _ => $"children {{ {Item(random, depth - 1, size)} }} dear",
    };

    private static async Task<(double Fields, double Types)> CostAsync(string document, params (string Name, object? Value)[] variables)
    {
        var response = await Executor.RunAsync(document, variables.ToDictionary(v => v.Name, v => v.Value), cost: "validate");
        Assert.True(response.TryGetProperty("extensions", out var extensions), $"{document}\n{response}");
        var cost = extensions.GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}
