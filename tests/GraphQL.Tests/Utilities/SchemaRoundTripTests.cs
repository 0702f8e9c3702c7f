using System.Text;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Language;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Utilities;

/// <summary>What is printed of a schema builds the same schema again.</summary>
public sealed class SchemaRoundTripTests
{
    private const string Everything = """"
        "The schema."
        schema @note(text: "schema") { query: Start mutation: Change subscription: Watch }
        directive @note("Any text." text: String!, level: Int! = 1) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        "Asks nothing." directive @plain on QUERY | FIELD
        """
        Several
          lines
        """
        type Start implements Node & Named @note(text: "a \"b\"") @note(text: "second") {
          "A field." id: ID!
          name(long: Boolean = true @note(text: "argument"), "One argument." list: [[Int!]!]! = [[1], []], by: By = { or: [{ eq: "x" }], limit: null }): String @deprecated(reason: "Use \"id\".")
          either: [Either!]! @note(text: "field")
          old: Int @deprecated
        }
        type Change { set(to: Choice!): Letter }
        type Watch { seen: Node }
        interface Node { id: ID! }
        interface Named implements Node @note(text: "interface") { id: ID! name(long: Boolean): String @deprecated(reason: "too") }
        union Either @note(text: "union") = Start | Change
        enum Letter @note(text: "enum") { "First." A B @deprecated(reason: "") C @note(text: "value") }
        input By @note(text: "input") { "Alternatives." or: [By!] eq: String = "tab\t \u0007 \u{1F600}" limit: Int = 10 @deprecated(reason: "unused") ratio: Float = -1.5e-3 }
        input Choice @oneOf { id: ID letter: Letter }
        scalar Plain
        scalar Known @note(text: "scalar") @specifiedBy(url: "https://example.org/known?a=\"b\"")
        """";

    public static TheoryData<string> Sources => new(Everything, SchemaPrinter.Print(Pets.Schema));

    [Theory]
    [MemberData(nameof(Sources))]
    public void Print_OfABuiltSchema_BuildsTheSameAgain(string sdl)
    {
        var printed = SchemaPrinter.Print(SchemaFromSdl.Build(sdl));
        Assert.Equal(printed, SchemaPrinter.Print(SchemaFromSdl.Build(printed)));
    }

    [Fact]
    public void Print_Everything_KeepsEachDefinition()
    {
        // Order apart, the definitions that come out are those that went in; block strings may replace quoted ones.
        var printed = Parser.Parse(SchemaPrinter.Print(SchemaFromSdl.Build(Everything)), ParserOptions.Trusted);
        Assert.Equal(Definitions(Parser.Parse(Everything, ParserOptions.Trusted)), Definitions(printed));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("  indented")]
    [InlineData("ends with a quote\"")]
    [InlineData("ends with a slash\\")]
    [InlineData("three \"\"\" quotes")]
    [InlineData("a\n\n  b\nc")]
    [InlineData("\n")]
    [InlineData("tab\there")]
    [InlineData("bell\u0007")]
    [InlineData("\U0001F600 and \u2028")]
    [InlineData("# no comment { } @ $")]
    public void Print_AnyDescriptionAnywhere_ReadsBack(string description)
    {
        var number = new IntType();
        var value = new EnumValue("A") { Description = description };
        var input = new InputObjectType("In") { Description = description, Fields = { new InputField("x", number) { Description = description } } };
        var argument = new Argument("of", input) { Description = description };
        var query = new ObjectType("Query")
        {
            Description = description,
            Fields = { new ObjectField("a", new EnumType("E") { Values = { value } }) { Description = description, Arguments = { argument } } },
        };
        var again = SchemaFromSdl.Build(SchemaPrinter.Print(new SchemaBuilder { Query = query, Description = description }.Build()));
        var field = again.QueryType.Fields["a"];
        var read = (InputObjectType)again.FindType("In")!;
        Assert.All(
            [again.Description, again.QueryType.Description, field.Description, field.Arguments["of"].Description, read.Description, read.Fields["x"].Description, ((EnumType)field.Type).Values[0].Description],
            text => Assert.Equal(description, text));
    }

    [Theory]
    [InlineData("say \"why\"", "@deprecated(reason: \"say \\\"why\\\"\")")]
    [InlineData("", "@deprecated(reason: \"\")")]
    [InlineData("two\nlines", "@deprecated(reason: \"two\\nlines\")")]
    [InlineData("No longer supported", "@deprecated(reason: \"No longer supported\")")]
    public void Print_Reason_IsAQuotedString(string reason, string printed)
    {
        var query = new ObjectType("Query") { Fields = { new ObjectField("a", new IntType()) { DeprecationReason = reason } } };
        Assert.Contains($"  a: Int {printed}\n", SchemaPrinter.Print(new SchemaBuilder { Query = query }.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SpecifiedScalarsAndDirectives_AreLeftOut()
    {
        var printed = SchemaPrinter.Print(SchemaFromSdl.Build("type Query { a(i: Int, f: Float, s: String, b: Boolean, d: ID): Int }"));
        Assert.Equal("schema {\n  query: Query\n}\n\ntype Query {\n  a(i: Int, f: Float, s: String, b: Boolean, d: ID): Int\n}\n", printed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Print_TypesInAnotherOrder_IsTheSame(int seed)
    {
        var definitions = Parser.Parse(Everything, ParserOptions.Trusted).Definitions.Select(SyntaxPrinter.Print).ToArray();
        new Random(seed).Shuffle(definitions);
        Assert.Equal(SchemaPrinter.Print(SchemaFromSdl.Build(Everything)), SchemaPrinter.Print(SchemaFromSdl.Build(string.Join('\n', definitions))));
    }

    private static IEnumerable<string> Definitions(DocumentNode document) => document.Definitions
        .Select(definition => new StringBuilder(SyntaxDump.Of(definition)).Replace("' True", "'").Replace("' False", "'").Replace("\r\n", "\n").ToString())
        .Select(WithoutDefaultReason)
        .Order(StringComparer.Ordinal);

    /// <summary>Without a reason the printed directive has the one that the specification gives.</summary>
    private static string WithoutDefaultReason(string dump) =>
        System.Text.RegularExpressions.Regex.Replace(dump, "\n +Argument Name=reason Value='No longer supported'\n +StringValue [^\n]*", "");
}
