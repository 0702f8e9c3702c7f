using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Variables and arguments on their way to the resolver (specification, sections 6.1.2 and 6.4.1).</summary>
public sealed class VariableTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Theory]
    [InlineData("{ echo(text: \"a\") }", "a")]
    [InlineData("{ echo(text: null) }", "null")]
    [InlineData("{ echo }", "null")]
    [InlineData("{ withDefault }", "fallback")]
    [InlineData("{ withDefault(text: \"a\") }", "a")]
    [InlineData("{ given }", "left out")]
    [InlineData("{ given(text: null) }", "null")]
    [InlineData("{ given(text: \"a\") }", "a")]
    [InlineData("{ sum(numbers: [1, 2, 3]) }", "6")]
    [InlineData("{ sum(numbers: 4) }", "4")]
    [InlineData("{ sum(numbers: []) }", "0")]
    [InlineData("{ color(value: DARK_RED) }", "DarkRed")]
    [InlineData("{ color }", "Blue")]
    public async Task Literal_OfEachKind_ReachesTheResolver(string document, string expected)
    {
        var response = await _executor.SendAsync(document);

        Assert.Equal(expected, (string)response["data"]!.AsObject().First().Value!);
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("null", "null")]
    public async Task Variable_AsJson_ReachesTheResolver(string json, string expected)
    {
        var value = JsonInput.Read(json);

        var response = await _executor.SendAsync("query ($t: String) { echo(text: $t) }", ("t", value));

        Assert.Equal(expected, (string)response["data"]!["echo"]!);
    }

    [Fact]
    public async Task Variable_LeftOut_LeavesTheArgumentOut()
    {
        Assert.Equal("""{"given":"left out"}""", await _executor.DataAsync("query ($t: String) { given(text: $t) }"));
        Assert.Equal("""{"withDefault":"fallback"}""", await _executor.DataAsync("query ($t: String) { withDefault(text: $t) }"));
    }

    [Fact]
    public async Task SameDocument_WithOtherVariables_IsNotAnsweredFromTheFirst()
    {
        const string Document = "query ($t: String) { echo(text: $t) again: echo(text: $t) }";

        Assert.Equal("""{"echo":"a","again":"a"}""", await _executor.DataAsync(Document, ("t", "a")));
        Assert.Equal("""{"echo":"b","again":"b"}""", await _executor.DataAsync(Document, ("t", "b")));
    }

    [Fact]
    public async Task InputObject_AsLiteral_BecomesTheRecord() =>
        Assert.Equal(
            """{"describe":"lamp x3 [a,b] in box"}""",
            await _executor.DataAsync("""{ describe(input: { name: "lamp", count: 3, tags: ["a", "b"], box: { name: "box" } }) }"""));

    [Fact]
    public async Task InputObject_AsVariable_BecomesTheRecord()
    {
        var input = JsonInput.Read("""{"name":"lamp","tags":["a"],"box":null}""");

        Assert.Equal(
            """{"describe":"lamp x1 [a] in nothing"}""",
            await _executor.DataAsync("query ($i: ThingInput!) { describe(input: $i) }", ("i", input)));
    }

    [Fact]
    public async Task InputObject_WithAVariableInside_BecomesTheRecord() =>
        Assert.Equal(
            """{"describe":"lamp x5 [] in nothing"}""",
            await _executor.DataAsync("query ($n: Int!) { describe(input: { name: \"lamp\", count: $n, tags: [] }) }", ("n", 5)));

    [Fact]
    public async Task InputObject_InARowOfRequests_IsMadeAnewForEach()
    {
        const string Document = "{ append(input: { items: [\"a\"] }) }";

        Assert.Equal("""{"append":2}""", await _executor.DataAsync(Document));
        Assert.Equal("""{"append":2}""", await _executor.DataAsync(Document));
    }

    [Theory]
    [InlineData("query ($n: [Int!]!) { sum(numbers: $n) }", "n", "\"x\"", "Variable \"$n\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("query ($i: ThingInput!) { describe(input: $i) }", "i", "{\"tags\":[]}", "Variable \"$i\" got invalid value {\"tags\":[]}; Field \"name\" of required type \"String!\" was not provided.")]
    [InlineData("query ($i: ThingInput!) { describe(input: $i) }", "i", "null", "Variable \"$i\" of non-null type \"ThingInput!\" must not be null.")]
    public async Task Variable_OfTheWrongShape_RefusesTheRequest(string document, string name, string json, string expected)
    {
        var outcome = await _executor.OutcomeAsync(document, (name, JsonInput.Read(json)));

        Assert.Equal($"no data | -: {expected}", outcome);
    }

    [Fact]
    public async Task NullVariable_ForAnArgumentWithDefault_FailsTheFieldAlone() =>
        Assert.Equal(
            """{"withRequiredDefault":null,"echo":"null"} | /withRequiredDefault: Argument "text" has invalid value. Expected variable "$t" provided to type "String!" not to be null.""",
            await _executor.OutcomeAsync("query ($t: String) { withRequiredDefault(text: $t) echo }", ("t", null)));

    [Fact]
    public async Task OneOf_TakesItsOneField()
    {
        Assert.Equal("""{"pick":"id 7"}""", await _executor.DataAsync("{ pick(by: { id: 7 }) }"));
        Assert.Equal("""{"pick":"name a"}""", await _executor.DataAsync("query ($n: String!) { pick(by: { name: $n }) }", ("n", "a")));
    }

    public enum Color
    {
        Blue,
        DarkRed,
    }

    public sealed class Root
    {
        public static string GetEcho(string? text) => text ?? "null";

        public static string GetWithDefault(string? text = "fallback") => text ?? "null";

        public static string? GetWithRequiredDefault(string text = "fallback") => text;

        public static string GetGiven(Optional<string?> text) => text.HasValue ? text.Value ?? "null" : "left out";

        public static string GetSum(IReadOnlyList<int> numbers) => $"{numbers.Sum()}";

        public static string GetColor(Color value = Color.Blue) => value.ToString();

        public static string GetDescribe(Thing input) =>
            $"{input.Name} x{input.Count} [{string.Join(',', input.Tags)}] in {input.Box?.Name ?? "nothing"}";

        public static int GetAppend(Bag input)
        {
            input.Items.Add("more");
            return input.Items.Count;
        }

        public static string GetPick(Lookup by) => by.Id is { } id ? $"id {id}" : $"name {by.Name}";
    }

    public sealed record Thing(string Name, IReadOnlyList<string> Tags, Box? Box, int Count = 1);

    public sealed record Box(string Name);

    public sealed class Bag
    {
        public List<string> Items { get; set; } = [];
    }

    [OneOf]
    public sealed record Lookup(int? Id, string? Name);
}
