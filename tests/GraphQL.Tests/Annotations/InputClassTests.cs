using System.Globalization;
using System.Text.Json;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>How instances of input classes are made: nested, listed, with defaults of every origin, and by variables.</summary>
public sealed class InputClassTests
{
    private static readonly IRequestExecutor Executor = Server.Query<Root>();

    [Theory]
    [InlineData("OrderInput", "input OrderInput {\n  lines: [LineInput!]!\n  buyer: BuyerInput!\n  notes: [String]\n  priority: Priority! = LOW\n  discount: Decimal! = 0.05\n}")]
    [InlineData("LineInput", "input LineInput {\n  item: String!\n  count: Int! = 1\n  options: [LineInput!]\n}")]
    [InlineData("BuyerInput", "input BuyerInput {\n  name: String!\n  born: LocalDate\n  id: UUID\n}")]
    [InlineData("SpanInput", "input SpanInput {\n  from: Int!\n  to: Int! = 9\n}")]
    [InlineData("InheritedInput", "input InheritedInput {\n  own: Int!\n  basis: Int!\n}")]
    public void InputClass_OfAnyShape_IsPrinted(string type, string expected) => Assert.Equal(expected, Executor.PrintedType(type));

    [Theory]
    [InlineData("""order(of: { lines: [{ item: "a" }], buyer: { name: "B" } })""", "order", "Low 0.05 B: 1 a")]
    [InlineData("""order(of: { lines: { item: "a", count: 3 }, buyer: { name: "B" }, priority: HIGH, discount: 0.1 })""", "order", "High 0.1 B: 3 a")]
    [InlineData("""order(of: { lines: [], buyer: { name: "B" }, notes: [null, "n"] })""", "order", "Low 0.05 B:  (null/n)")]
    [InlineData("""order(of: { lines: [{ item: "a", options: [{ item: "x" }, { item: "y", count: 2 }] }, { item: "b" }], buyer: { name: "B", born: "2000-02-29", id: "6f9619ff-8b86-d011-b42d-00c04fc964ff" } })""", "order", "Low 0.05 B 2000-02-29 6f9619ff-8b86-d011-b42d-00c04fc964ff: 1 a [1 x, 2 y], 1 b")]
    [InlineData("span(of: { from: 1 })", "span", "1-9")]
    [InlineData("span(of: { from: 1, to: 2 })", "span", "1-2")]
    [InlineData("spans(of: [{ from: 1 }, null, { from: 2, to: 3 }])", "spans", "1-9 none 2-3")]
    [InlineData("spans(of: { from: 1 })", "spans", "1-9")]
    [InlineData("inherited(of: { own: 1, basis: 2 })", "inherited", "1 2")]
    [InlineData("patch(of: {})", "patch", "- - -")]
    [InlineData("patch(of: { name: null, tags: null, line: null })", "patch", "null null null")]
    [InlineData("""patch(of: { name: "n", tags: ["a", "b"], line: { item: "i" } })""", "patch", "n a/b 1 i")]
    public async Task InputClass_FromLiteralsAndVariables_HoldsTheSame(string call, string field, string expected)
    {
        var data = $$"""{"{{field}}":{{JsonSerializer.Serialize(expected)}}}""";
        Assert.Equal(data, await Executor.DataAsync($"{{ {call} }}"));

        var literal = call[(call.IndexOf(':', StringComparison.Ordinal) + 1)..^1];
        var type = Executor.Schema.QueryType.Fields[field].Arguments["of"].Type;
        Assert.Equal(data, await Executor.DataAsync($"query ($of: {type}) {{ {field}(of: $of) }}", ("of", JsonDocument.Parse(AsJson(literal)).RootElement)));
    }

    [Fact]
    public async Task InputClass_WithVariablesInside_HoldsThem() => Assert.Equal(
        """{"order":"High 0.05 B: 4 a, 1 b"}""",
        await Executor.DataAsync(
            """query ($p: Priority, $n: String!, $c: Int = 4, $d: Decimal) { order(of: { lines: [{ item: "a", count: $c }, { item: $n }], buyer: { name: "B" }, priority: $p, discount: $d }) }""",
            ("p", "HIGH"),
            ("n", "b")));

    [Theory]
    [InlineData("""order(of: { lines: [{ item: null }], buyer: { name: "B" } })""")]
    [InlineData("""order(of: { buyer: { name: "B" } })""")]
    [InlineData("""order(of: { lines: [null], buyer: { name: "B" } })""")]
    [InlineData("""order(of: { lines: [], buyer: { name: "B", born: "2001-02-29" } })""")]
    [InlineData("""order(of: { lines: [], buyer: { name: "B" }, priority: "HIGH" })""")]
    [InlineData("span(of: { to: 1 })")]
    public async Task InputClass_FromAWrongLiteral_IsNeverMade(string call)
    {
        var response = await Executor.SendAsync($"{{ {call} }}");
        Assert.Equal(ErrorCodes.Validation, Code(response));
    }

    private static string Code(System.Text.Json.Nodes.JsonNode response) => response["errors"]![0]!["extensions"]!["code"]!.ToString();

    /// <summary>The literals here are JSON once the names of fields and enum values are quoted.</summary>
    private static string AsJson(string literal) => System.Text.RegularExpressions.Regex.Replace(
        literal, "(?<![\"\\w-])([a-zA-Z]+)(?=:)|(?<=: )(HIGH|LOW)\\b", "\"$0\"");

    public enum Priority
    {
        Low,
        High,
    }

    public sealed record Line(string Item, int Count = 1, IReadOnlyList<Line>? Options = null);

    public sealed class Buyer
    {
        public required string Name { get; init; }

        public DateOnly? Born { get; set; }

        public Guid? Id { get; set; }
    }

    public sealed record Order(Line[] Lines, Buyer Buyer, List<string?>? Notes, Priority Priority = Priority.Low, [property: DefaultValue(0.05)] decimal Discount = 0.05m);

    public readonly record struct Span(int From, int To = 9);

    public class Basis
    {
        public int Basis_ => 0;

        [GraphQLName("basis")]
        public int FromBasis { get; set; }
    }

    public sealed class Inherited : Basis
    {
        public int Own { get; set; }

        public int Computed => Own + 1;

        public int PrivatelySet { get; private set; }
    }

    public sealed record Patch(Optional<string?> Name, Optional<IReadOnlyList<string>?> Tags, Optional<Line?> Line);

    public sealed class Root
    {
        public static string GetOrder(Order of) =>
            $"{of.Priority} {of.Discount.ToString(CultureInfo.InvariantCulture)} {Text(of.Buyer)}: {string.Join(", ", of.Lines.Select(Text))}"
            + (of.Notes is { } notes ? $" ({string.Join('/', notes.Select(note => note ?? "null"))})" : "");

        public static string GetSpan(Span of) => Text(of);

        public static string GetSpans(Span?[] of) => string.Join(' ', of.Select(span => span is { } one ? Text(one) : "none"));

        public static string GetInherited(Inherited of) => string.Create(CultureInfo.InvariantCulture, $"{of.Own} {of.FromBasis}");

        public static string GetPatch(Patch of) => string.Join(
            ' ',
            of.Name.HasValue ? of.Name.Value ?? "null" : "-",
            of.Tags.HasValue ? of.Tags.Value is { } tags ? string.Join('/', tags) : "null" : "-",
            of.Line.HasValue ? of.Line.Value is { } line ? Text(line) : "null" : "-");

        private static string Text(Line line) => string.Create(CultureInfo.InvariantCulture, $"{line.Count} {line.Item}")
            + (line.Options is { } options ? $" [{string.Join(", ", options.Select(Text))}]" : "");

        private static string Text(Buyer buyer) => buyer.Name
            + (buyer.Born is { } born ? born.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture) : "")
            + (buyer.Id is { } id ? $" {id}" : "");

        private static string Text(Span span) => string.Create(CultureInfo.InvariantCulture, $"{span.From}-{span.To}");
    }
}
