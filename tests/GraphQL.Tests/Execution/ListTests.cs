using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Completion of lists (specification, section 6.4.3): which nulls they hold, and what counts as a list.</summary>
public sealed class ListTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Theory]
    [InlineData("nullableOfNullable", "whole", "[1,2]", null)]
    [InlineData("nullableOfNullable", "holed", "[1,null,2]", null)]
    [InlineData("nullableOfNullable", "none", "null", null)]
    [InlineData("requiredOfNullable", "whole", "[1,2]", null)]
    [InlineData("requiredOfNullable", "holed", "[1,null,2]", null)]
    [InlineData("requiredOfNullable", "none", "root", "")]
    [InlineData("nullableOfRequired", "whole", "[1,2]", null)]
    [InlineData("nullableOfRequired", "holed", "null", "/1")]
    [InlineData("nullableOfRequired", "none", "null", null)]
    [InlineData("requiredOfRequired", "whole", "[1,2]", null)]
    [InlineData("requiredOfRequired", "holed", "root", "/1")]
    [InlineData("requiredOfRequired", "none", "root", "")]
    public async Task List_OfEachNullability_HoldsOrRefusesNulls(string field, string shape, string expected, string? errorAt)
    {
        var data = expected == "root" ? "null" : $$"""{"{{field}}":{{expected}}}""";
        var error = errorAt is null ? "" : $" | /{field}{errorAt}: Cannot return null for non-nullable field Query.{field}.";

        Assert.Equal(data + error, await _executor.OutcomeAsync($"{{ {field}(shape: {shape.ToUpperInvariant()}) }}"));
    }

    [Theory]
    [InlineData("array", "[1,2]")]
    [InlineData("set", "[1,2]")]
    [InlineData("yielded", "[1,2]")]
    [InlineData("asyncYielded", "[1,2]")]
    [InlineData("nested", "[[1],[],[2,3]]")]
    [InlineData("empty", "[]")]
    public async Task Sequence_OfAnyKind_IsAList(string field, string expected) =>
        Assert.Equal($$"""{"{{field}}":{{expected}}}""", await _executor.DataAsync($"{{ {field} }}"));

    [Theory]
    [InlineData("failingSequence")]
    [InlineData("failingAsyncSequence")]
    public async Task Sequence_ThatFailsHalfway_FailsTheField(string field) =>
        Assert.Equal($$"""{"{{field}}":null} | /{{field}}: failed""", await _executor.OutcomeAsync($"{{ {field} }}"));

    [Fact]
    public async Task Text_WhereAListOfObjectsIsDue_IsNoList() =>
        Assert.Equal(
            """{"notAList":null} | /notAList: Expected Iterable, but did not find one for field "Query.notAList".""",
            await _executor.OutcomeAsync("{ notAList }"));

    [Fact]
    public async Task Item_ThatCannotBeSerialized_IsNullWithItsIndex() =>
        Assert.Equal(
            """{"floats":[1.5,null]} | /floats/1: Float cannot represent non numeric value: NaN""",
            await _executor.OutcomeAsync("{ floats }"));

    [Fact]
    public async Task LongList_GrowsTheStore_AndKeepsEachValue()
    {
        var response = await _executor.SendAsync("{ many(count: 5000) { number text } }");
        var items = response["data"]!["many"]!.AsArray();

        Assert.Equal(5000, items.Count);
        Assert.All(Enumerable.Range(0, 5000), i => Assert.Equal($$"""{"number":{{i}},"text":"t{{i}}"}""", items[i]!.ToJsonString()));
    }

    public enum Shape
    {
        Whole,
        Holed,
        None,
    }

    public sealed class Root
    {
        private static readonly int?[] Holes = [1, null, 2];

        public static int?[]? GetNullableOfNullable(Shape shape) => Of(shape);

        public static int?[] GetRequiredOfNullable(Shape shape) => Of(shape)!;

        [GraphQLType("[Int!]")]
        public static int?[]? GetNullableOfRequired(Shape shape) => Of(shape);

        [GraphQLType("[Int!]!")]
        public static int?[]? GetRequiredOfRequired(Shape shape) => Of(shape);

        public static int[] GetArray() => [1, 2];

        public static IReadOnlySet<int> GetSet() => new SortedSet<int> { 2, 1 };

        public static IEnumerable<int> GetYielded()
        {
            yield return 1;
            yield return 2;
        }

        public static async IAsyncEnumerable<int> GetAsyncYielded()
        {
            await Task.Yield();
            yield return 1;
            yield return 2;
        }

        public static int[][] GetNested() => [[1], [], [2, 3]];

        public static List<string> GetEmpty() => [];

        public static IEnumerable<int>? GetFailingSequence()
        {
            yield return 1;
            throw new GraphQLException("failed");
        }

        [GraphQLType("[Int!]")]
        [GraphQLName("failingAsyncSequence")]
        public static async IAsyncEnumerable<int> FailingAsyncSequence()
        {
            await Task.Yield();
            yield return 1;
            throw new GraphQLException("failed");
        }

        [GraphQLType("[String!]")]
        public static string GetNotAList() => "text";

        public static double?[] GetFloats() => [1.5, double.NaN];

        public static IEnumerable<Item> GetMany(int count) => Enumerable.Range(0, count).Select(i => new Item(i, $"t{i}"));

        private static int?[]? Of(Shape shape) => shape switch
        {
            Shape.Whole => [1, 2],
            Shape.Holed => Holes,
            _ => null,
        };
    }

    public sealed record Item(int Number, string Text);
}
