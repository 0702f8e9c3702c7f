using System.Text.Json;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Protection;

/// <summary>
/// The static cost, worked out by hand: a field costs its weight and its arguments', a list as many times what is below as
/// it is long. Fields of objects weigh 1 and leaves nothing unless they say otherwise; objects count one each.
/// </summary>
public sealed class CostArithmeticTests
{
    private static readonly IRequestExecutor Executor = Create(_ => { });

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ one { name } }", 3, 1 + 1)]
    [InlineData("{ one { dear } }", 3 + 2, 1 + 1)]
    [InlineData("{ one { next { next { dear } } } }", 3 + 1 + 1 + 2, 1 + 3)]
    [InlineData("{ a: one { dear } b: one { dear } }", 2 * (3 + 2), 1 + 2)]
    [InlineData("{ fixed { name } }", 1, 1 + 20)]
    [InlineData("{ fixed { dear } }", 1 + (20 * 2), 1 + 20)]
    [InlineData("{ fixed { next { dear } } }", 1 + (20 * (1 + 2)), 1 + (20 * 2))]
    [InlineData("{ sliced { dear } }", 1 + (5 * 2), 1 + 5)]
    [InlineData("{ sliced(take: 7) { dear } }", 1 + (7 * 2), 1 + 7)]
    [InlineData("{ sliced(take: 1) { dear } }", 1 + 2, 1 + 1)]
    [InlineData("{ sliced(take: 0) { dear } }", 1, 1)]
    [InlineData("{ sliced(take: -3) { dear } }", 1, 1)]
    [InlineData("{ sliced(take: null) { dear } }", 1 + (5 * 2), 1 + 5)]
    [InlineData("{ sliced(take: 3, last: 8) { dear } }", 1 + (8 * 2), 1 + 8)]
    [InlineData("{ sliced(other: 9) { dear } }", 1 + (5 * 2), 1 + 5)]
    [InlineData("{ assumed { dear } }", 1 + (50 * 2), 1 + 50)]
    [InlineData("{ plain { dear } }", 1 + 2, 1 + 1)]
    [InlineData("{ sliced(take: 3) { children(take: 2) { dear } } }", 1 + (3 * (1 + (2 * 2))), 1 + (3 * (1 + 2)))]
    [InlineData("{ sliced(take: 3) { children(take: 2) { children(take: 4) { dear } } } }", 1 + (3 * (1 + (2 * (1 + (4 * 2))))), 1 + (3 * (1 + (2 * (1 + 4)))))]
    [InlineData("{ paged(take: 4) { rows { dear } total } }", 1 + 1 + (4 * 2), 1 + 1 + 4)]
    [InlineData("{ paged { rows { dear } rest { dear } } }", 1 + 1 + (6 * 2) + 1 + (6 * 2), 1 + 1 + 6 + 6)]
    [InlineData("{ paged(take: 4) { best { dear } } }", 1 + 1 + 2, 1 + 1 + 1)]
    [InlineData("{ numbers }", 0, 1)]
    [InlineData("{ ...F } fragment F on Query { fixed { dear } }", 1 + (20 * 2), 1 + 20)]
    [InlineData("{ ... on Query { fixed { ... on Item { dear } } } }", 1 + (20 * 2), 1 + 20)]
    [InlineData("{ fixed { ...F } sliced(take: 2) { ...F } } fragment F on Item { dear next { dear } }", 1 + (20 * (2 + 1 + 2)) + 1 + (2 * (2 + 1 + 2)), 1 + (20 * 2) + (2 * 2))]
    [InlineData("{ paged(take: 4) { ...F } } fragment F on Page { rows { dear } }", 1 + 1 + (4 * 2), 1 + 1 + 4)]
    [InlineData("{ a: paged(take: 4) { ...F } b: paged(take: 5) { ...F } } fragment F on Page { rows { dear } }", 1 + 1 + (4 * 2) + 1 + 1 + (5 * 2), 1 + 1 + 4 + 1 + 5)]
    public async Task Cost_OfEachShape_IsItsSum(string document, double fields, double types) =>
        Assert.Equal((fields, types), await CostAsync(Executor, document));

    [Theory]
    [InlineData("{ find }", 0)]
    [InlineData("{ find(where: {}) }", 10)]
    [InlineData("{ find(where: { a: 1 }) }", 10 + 4)]
    [InlineData("{ find(where: { a: 1, b: 2 }) }", 10 + 4 + 0)]
    [InlineData("{ find(where: { and: [{ a: 1 }, { a: 2 }] }) }", 10 + 1 + 4 + 4)]
    [InlineData("{ find(where: { and: [{ and: [{ a: 1 }] }, { a: 2 }] }) }", 10 + 1 + (1 + 4) + 4)]
    [InlineData("{ find(where: null) }", 10)]
    public async Task Cost_OfInputs_IsThatOfWhatIsGivenByLiteralAndByVariable(string document, double fields)
    {
        Assert.Equal((fields, 1), await CostAsync(Executor, document));
        if (document.IndexOf("where: ", StringComparison.Ordinal) is var at and > 0)
        {
            var json = System.Text.RegularExpressions.Regex.Replace(document[(at + 7)..^3], "([a-z]+):", "\"$1\":");
            using var where = JsonDocument.Parse(json);
            Assert.Equal((fields, 1), await CostAsync(Executor, "query ($w: FindInput) { find(where: $w) }", ("w", ToValue(where.RootElement))));
        }
    }

    [Theory]
    [InlineData("query ($n: Int) { sliced(take: $n) { dear } }", 7, 1 + (7 * 2))]
    [InlineData("query ($n: Int) { sliced(take: $n) { dear } }", null, 1 + (5 * 2))]
    [InlineData("query ($n: Int = 9) { sliced(take: $n) { dear } }", -1, 1)]
    [InlineData("query ($n: Int!) { sliced(take: 3) { children(take: $n) { dear } } }", 2, 1 + (3 * (1 + (2 * 2))))]
    public async Task Cost_OfASizeInAVariable_IsThatOfItsValue(string document, int? size, double fields) =>
        Assert.Equal(fields, (await CostAsync(Executor, document, ("n", size))).Fields);

    [Fact]
    public async Task Cost_OfAVariableLeftOut_IsThatOfItsDefault() =>
        Assert.Equal(1 + (9 * 2), (await CostAsync(Executor, "query ($n: Int = 9) { sliced(take: $n) { dear } }")).Fields);

    [Fact]
    public async Task Cost_OfPlainLists_FollowsTheDefaultSize() =>
        Assert.Equal((1 + (10 * 2), 1 + 10), await CostAsync(Create(o => o.DefaultListSize = 10), "{ plain { dear } }"));

    [Theory]
    [InlineData(41, 21, null)]
    [InlineData(40, 21, "HC0047")]
    [InlineData(41, 20, "HC0047")]
    [InlineData(42, 22, null)]
    public async Task Budget_AtAndAroundTheCost_Holds(double fields, double types, string? code)
    {
        var executor = Create(o => (o.MaxFieldCost, o.MaxTypeCost) = (fields, types));

        Assert.Equal(code, await executor.CodeAsync("{ fixed { dear } }"));
    }

    [Fact]
    public async Task Cost_OfFragmentsInFragments_IsSoonKnown()
    {
        var fragments = string.Concat(Enumerable.Range(0, 30).Select(i => $" fragment F{i} on Item {{ next {{ ...F{i + 1} }} b: next {{ ...F{i + 1} }} }}"));
        var executor = Server.Query<Root>(b => b
            .ModifyOperationLimits(o => (o.MaxDepth, o.MaxAliases) = (100, int.MaxValue))
            .ModifyRequestOptions(o => o.ValidationOptions = o.ValidationOptions with { MaxFieldComparisons = int.MaxValue }));

        var response = await executor.RunAsync($"{{ one {{ ...F0 }} }} {fragments} fragment F30 on Item {{ name }}", cost: "validate");

        // Each of the 30 levels doubles what is below: 3 + 2 + 4 + ... + 2^30 fields.
        Assert.True(response.TryGetProperty("extensions", out var extensions), response.ToString());
        Assert.Equal(3 + (Math.Pow(2, 31) - 2), extensions.GetProperty("operationCost").GetProperty("fieldCost").GetDouble());
    }

    /// <summary>The cost promises that an answer holds no more objects than it says.</summary>
    [Fact]
    public async Task TypeCost_IsNeverLessThanTheObjectsOfTheAnswer()
    {
        var executor = Create(o => o.EnforceCostLimits = false);
        for (var seed = 1; seed <= 120; seed++)
        {
            var document = $"{{ {RandomFields(new Random(seed), 3)} }}";

            var response = await executor.RunAsync(document, cost: "report");

            Assert.False(response.TryGetProperty("errors", out var errors), $"seed {seed}: {document}\n{errors}");
            var said = response.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble();
            Assert.True(Objects(response.GetProperty("data")) <= said, $"seed {seed}: {document}");
        }
    }

    private static string RandomFields(Random random, int depth)
    {
        var size = random.Next(1, 5);
        return random.Next(depth == 3 ? 4 : 6) switch
        {
            0 => $"one {{ {RandomItem(random, depth - 1)} }}",
            1 => $"sliced(take: {size}) {{ {RandomItem(random, depth - 1)} }}",
            2 => $"paged(take: {size}) {{ rows {{ {RandomItem(random, depth - 1)} }} best {{ name }} }}",
            _ => $"sliced {{ {RandomItem(random, depth - 1)} }} one {{ {RandomItem(random, depth - 1)} }}",
        };
    }

    private static string RandomItem(Random random, int depth) => (depth, random.Next(3)) switch
    {
        (0, _) or (_, 0) => "name dear",
        (_, 1) => $"next {{ {RandomItem(random, depth - 1)} }} other: next {{ {RandomItem(random, depth - 1)} }}",
        _ => $"children(take: {random.Next(4)}) {{ {RandomItem(random, depth - 1)} }} name",
    };

    private static int Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => 1 + value.EnumerateObject().Sum(p => Objects(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().Sum(Objects),
        _ => 0,
    };

    private static object? ToValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => ToValue(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(ToValue).ToList(),
        JsonValueKind.Number => json.GetInt32(),
        _ => null,
    };

    private static async Task<(double Fields, double Types)> CostAsync(IRequestExecutor executor, string document, params (string Name, object? Value)[] variables)
    {
        var response = await executor.RunAsync(document, variables.ToDictionary(v => v.Name, v => v.Value), cost: "report");
        Assert.True(response.TryGetProperty("extensions", out var extensions), response.ToString());
        var cost = extensions.GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }

    private static IRequestExecutor Create(Action<CostOptions> configure) => Server.Query<Root>(b => b.ModifyCostOptions(configure));

    public sealed class Root
    {
        [Cost(3)]
        public static Item GetOne() => new("one");

        [ListSize(AssumedSize = 20)]
        public static IEnumerable<Item> GetFixed() => Item.Some(20);

        [ListSize(AssumedSize = 50, SlicingArguments = ["take", "last"], SlicingArgumentDefaultValue = 5)]
        public static IEnumerable<Item> GetSliced(int? take, int? last, int? other) => Item.Some(Math.Max(take ?? last ?? other ?? 5, 0));

        [ListSize(AssumedSize = 50, SlicingArguments = ["take"])]
        public static IEnumerable<Item> GetAssumed(int? take) => Item.Some(take ?? 50);

        public static IEnumerable<Item> GetPlain() => Item.Some(1);

        [ListSize(AssumedSize = 50, SlicingArguments = ["take"], SlicingArgumentDefaultValue = 6, SizedFields = ["rows", "rest"])]
        public static Page GetPaged(int? take) => new([.. Item.Some(take ?? 6)]);

        public static int[] GetNumbers() => [1, 2, 3];

        public static int GetFind([Cost(10)] Find? where) => where?.A ?? 0;
    }

    public sealed record Find([property: Cost(4)] int? A, int? B, [property: Cost(1)] IReadOnlyList<Find>? And);

    public sealed record Page(IReadOnlyList<Item> Rows)
    {
        public IReadOnlyList<Item> Rest => Rows;

        public Item? Best => Rows.Count > 0 ? Rows[0] : null;

        public int Total => Rows.Count;
    }

    public sealed record Item(string Name)
    {
        [Cost(2)]
        public string Dear => Name;

        public Item Next => new(Name);

        [ListSize(AssumedSize = 50, SlicingArguments = ["take"], SlicingArgumentDefaultValue = 5)]
        public IEnumerable<Item> GetChildren(int? take) => Some(take ?? 5);

        internal static IEnumerable<Item> Some(int count) => Enumerable.Range(0, count).Select(i => new Item($"i{i}"));
    }
}
