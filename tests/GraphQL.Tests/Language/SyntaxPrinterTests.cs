using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    public static TheoryData<string> KitchenSinks => new(KitchenSink.Query, KitchenSink.TypeSystem);

    [Theory]
    [MemberData(nameof(KitchenSinks))]
    public void Print_KitchenSink_ParsesToTheSameTree(string text)
    {
        var printed = SyntaxPrinter.Print(Parser.Parse(text, ParserOptions.Trusted));
        var again = Parser.Parse(printed, ParserOptions.Trusted);
        Assert.Equal(SyntaxDump.Of(Parser.Parse(text, ParserOptions.Trusted)), SyntaxDump.Of(again));
        Assert.Equal(printed, SyntaxPrinter.Print(again));
    }

    [Fact]
    public void Print_KitchenSinkQuery_Snapshot() => SyntaxPrinter.Print(Parser.Parse(KitchenSink.Query)).MatchSnapshot();

    [Fact]
    public void Print_KitchenSinkTypeSystem_Snapshot() =>
        SyntaxPrinter.Print(Parser.Parse(KitchenSink.TypeSystem, ParserOptions.Trusted)).MatchSnapshot();

    [Theory]
    [InlineData("{ a }", "{\n  a\n}")]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query A { a }", "query A {\n  a\n}")]
    [InlineData("mutation { a }", "mutation {\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("query @d { a }", "query @d {\n  a\n}")]
    [InlineData("{ a b: c(d: 1) @e { f } }", "{\n  a\n  b: c(d: 1) @e {\n    f\n  }\n}")]
    [InlineData("{ ...F ... on T { a } ... @b { c } }", "{\n  ...F\n  ... on T {\n    a\n  }\n  ... @b {\n    c\n  }\n}")]
    [InlineData("fragment F on T @d { a } query { b }", "fragment F on T @d {\n  a\n}\n\n{\n  b\n}")]
    [InlineData("scalar A", "scalar A")]
    [InlineData("union A = B | C", "union A = B | C")]
    [InlineData("type A", "type A")]
    [InlineData("extend type A @b", "extend type A @b")]
    [InlineData("enum A { B C @d }", "enum A {\n  B\n  C @d\n}")]
    [InlineData("type A implements B & C { d(e: F = 1): G! }", "type A implements B & C {\n  d(e: F = 1): G!\n}")]
    public void Print_Definition_IsLaidOut(string text, string printed) =>
        Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(text)));

    [Theory]
    [InlineData("1")]
    [InlineData("-1.5e10")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("RED")]
    [InlineData("\"text\"")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("[1, [2, \"x\"]]")]
    [InlineData("{}")]
    [InlineData("{ a: 1, b: { c: [RED] } }")]
    [InlineData("\"quote \\\" slash \\\\ line \\n return \\r tab \\t back \\b form \\f bell \\u0007 delete \\u007F\"")]
    public void Print_Value_IsAsWritten(string text) => Assert.Equal(text, SyntaxPrinter.Print(Parser.ParseValue(text)));

    [Fact]
    public void Print_ArgumentsUpToEightyCharacters_StayOnTheLine()
    {
        // The value fills the line to exactly 80 characters, indentation included; with one more the list is broken.
        var value = new string('x', 80 - "  f(a: \"\")".Length);
        Assert.Equal($"{{\n  f(a: \"{value}\")\n}}", SyntaxPrinter.Print(Parser.Parse($"{{ f(a: \"{value}\") }}")));
        Assert.Equal($"{{\n  f(\n    a: \"{value}x\"\n  )\n}}", SyntaxPrinter.Print(Parser.Parse($"{{ f(a: \"{value}x\") }}")));
    }

    [Theory]
    [InlineData("simple")]
    [InlineData("two\nlines")]
    [InlineData("indented\n  second")]
    [InlineData("  indented first")]
    [InlineData("\nempty first")]
    [InlineData("empty last\n")]
    [InlineData("ends with quote\"")]
    [InlineData("ends with slash\\")]
    [InlineData("triple \"\"\" quote")]
    [InlineData("return\rinside")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("blank\n   \nbetween")]
    [InlineData("control \u0007")]
    public void Print_Description_ReadsBackTheSame(string description)
    {
        var node = new ScalarTypeDefinitionNode(
            Location.None, new StringValueNode(Location.None, description, isBlock: true), false, new NameNode(Location.None, "A"), []);
        var again = (ScalarTypeDefinitionNode)Parser.Parse(SyntaxPrinter.Print(node)).Definitions[0];
        Assert.Equal(description, again.Description!.Value);
    }
}
