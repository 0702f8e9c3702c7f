using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Collection of fields (specification, section 6.3.2): fragments, merging, <c>@skip</c> and <c>@include</c>.</summary>
public sealed class DirectiveTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Theory]
    [InlineData("{ a @include(if: true) b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ a @include(if: false) b }", """{"b":"B"}""")]
    [InlineData("{ a @skip(if: true) b }", """{"b":"B"}""")]
    [InlineData("{ a @skip(if: false) b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ a @include(if: true) @skip(if: false) b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ a @include(if: true) @skip(if: true) b }", """{"b":"B"}""")]
    [InlineData("{ a @include(if: false) @skip(if: false) b }", """{"b":"B"}""")]
    [InlineData("{ a ...F @include(if: false) } fragment F on Query { b }", """{"a":"A"}""")]
    [InlineData("{ a ...F @skip(if: false) } fragment F on Query { b }", """{"a":"A","b":"B"}""")]
    [InlineData("{ a ... on Query @include(if: false) { b } }", """{"a":"A"}""")]
    [InlineData("{ a ... @skip(if: true) { b } }", """{"a":"A"}""")]
    [InlineData("{ a ... { b } }", """{"a":"A","b":"B"}""")]
    public async Task Selection_WithLiteralCondition_IsKeptOrLeftOut(string document, string expected) =>
        Assert.Equal(expected, await _executor.DataAsync(document));

    [Theory]
    [InlineData(true, true, """{"a":"A","self":{"b":"B"}}""")]
    [InlineData(true, false, """{"a":"A","self":{"a":"A","b":"B"}}""")]
    [InlineData(false, true, """{"self":{"b":"B"}}""")]
    [InlineData(false, false, """{"self":{"a":"A","b":"B"}}""")]
    public async Task Selection_WithVariables_FollowsThemOnEachRequest(bool x, bool y, string expected)
    {
        const string Document = "query ($x: Boolean!, $y: Boolean!) { a @include(if: $x) self { a @skip(if: $y) b } }";

        Assert.Equal(expected, await _executor.DataAsync(Document, ("x", x), ("y", y)));
        Assert.Equal(expected, await _executor.DataAsync(Document, ("x", x), ("y", y)));
    }

    [Fact]
    public async Task Field_AskedForTwice_KeepsThePlaceOfItsFirstIncludedSelection()
    {
        const string Document = "query ($x: Boolean!) { a @include(if: $x) b a }";

        Assert.Equal("""{"a":"A","b":"B"}""", await _executor.DataAsync(Document, ("x", true)));
        Assert.Equal("""{"b":"B","a":"A"}""", await _executor.DataAsync(Document, ("x", false)));
    }

    [Fact]
    public async Task MergedField_TakesSubselectionsOfIncludedSelectionsOnly()
    {
        const string Document = "query ($x: Boolean!) { self { a } self @include(if: $x) { b } ...F } fragment F on Query { self { self { b } } }";

        Assert.Equal("""{"self":{"a":"A","b":"B","self":{"b":"B"}}}""", await _executor.DataAsync(Document, ("x", true)));
        Assert.Equal("""{"self":{"a":"A","self":{"b":"B"}}}""", await _executor.DataAsync(Document, ("x", false)));
    }

    [Fact]
    public async Task DefaultOfAVariable_DecidesACondition() =>
        Assert.Equal("""{"b":"B"}""", await _executor.DataAsync("query ($x: Boolean! = true) { a @skip(if: $x) b }"));

    [Fact]
    public async Task EveryFieldSkipped_LeavesAnEmptyObject() =>
        Assert.Equal("{}", await _executor.DataAsync("{ a @skip(if: true) }"));

    [Fact]
    public void ManyConditions_BeyondTheBitsOfAFlag_AreFollowed()
    {
        var names = Enumerable.Range(0, 70).Select(i => $"v{i}").ToList();
        var document = Parser.Parse($"query ({string.Join(", ", names.Select(n => $"${n}: Boolean!"))}) {{ "
            + string.Join(" ", names.Select(n => $"{n}: a @include(if: ${n})")) + " }");
        var plan = new OperationPlan(_executor.Schema, document, (OperationDefinitionNode)document.Definitions[0]);

        var variant = plan.VariantFor(names.Select((n, i) => (n, i)).ToDictionary(v => v.n, v => (object?)(v.i % 7 == 0)));

        Assert.Equal(names.Where((_, i) => i % 7 == 0), variant.Root.Fields.Select(f => f.ResponseName));
    }

    [Fact]
    public async Task MoreVariantsThanAreKept_AreStillRight()
    {
        var names = Enumerable.Range(0, 6).Select(i => $"v{i}").ToList();
        var document = $"query ({string.Join(", ", names.Select(n => $"${n}: Boolean!"))}) {{ "
            + string.Join(" ", names.Select(n => $"{n}: a @include(if: ${n})")) + " }";
        for (var bits = 0; bits < 64; bits++)
        {
            var variables = names.Select((n, i) => (n, (object?)((bits & (1 << i)) != 0))).ToArray();
            var expected = "{" + string.Join(",", names.Where((_, i) => (bits & (1 << i)) != 0).Select(n => $"\"{n}\":\"A\"")) + "}";
            Assert.Equal(expected, await _executor.DataAsync(document, variables));
        }
    }

    [Fact]
    public async Task Alias_NamesTheResponse() =>
        Assert.Equal("""{"first":"A","second":"A"}""", await _executor.DataAsync("{ first: a second: a }"));

    [Fact]
    public async Task Typename_OfEachObject_IsItsType() =>
        Assert.Equal(
            """{"__typename":"Query","kind":"Query","self":{"__typename":"Node"}}""",
            await _executor.DataAsync("{ __typename kind: __typename self { __typename } }"));

    public sealed class Root
    {
        public static string GetA() => "A";

        public static string GetB() => "B";

        public static Node GetSelf() => new();
    }

    public sealed class Node
    {
        public string A => "A";

        public string B => "B";

        public Node Self => this;
    }
}
