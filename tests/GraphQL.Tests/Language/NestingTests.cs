using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Whatever can nest is counted: no text ends the process, however deep.</summary>
public sealed class NestingTests
{
    public static TheoryData<string, string, string, string> Nestable => new()
    {
        { "selection sets", "{ a ", "{ a ", "}" },
        { "inline fragments", "{ a ", "... { a ", "}" },
        { "inline fragments with conditions", "{ a ", "... on T @d { a ", "}" },
        { "lists", "{ a(b: ", "[", "]" },
        { "unclosed lists", "{ a(b: ", "[", "" },
        { "objects", "{ a(b: ", "{ c: ", "}" },
        { "constant lists", "query ($a: T = ", "[", "]" },
        { "constant objects", "query ($a: T = ", "{ c: ", "}" },
        { "type references", "query ($a: ", "[", "]" },
        { "lists in directives", "{ a @b(c: ", "[", "]" },
        { "lists in the type system", "type A { b(c: D = ", "[", "]" },
        { "type references in the type system", "type A { b: ", "[", "]" },
    };

    [Theory]
    [MemberData(nameof(Nestable))]
    public void Parse_HundredThousandLevels_IsRefusedAsALimit(string what, string start, string open, string close)
    {
        var text = start + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, ParserOptions.Trusted)).Error;
        Assert.True(error.Code == ErrorCodes.Limit, what);
        Assert.Equal("Syntax Error: Document is nested deeper than 64 levels. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Parse_SixtyFourLevels_IsAllowed()
    {
        var text = string.Concat(Enumerable.Repeat("{ a ", 64)) + string.Concat(Enumerable.Repeat("}", 64));
        Assert.Equal(64, Parser.Parse(text).Statistics.Depth);
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ a " + text + "}"));
    }

    [Fact]
    public void Parse_DepthOfSelectionsAndValues_AddsUp()
    {
        // Two selection sets, then a list within a list: 2 + 2 levels.
        const string Text = "{ a { b(c: [[1]]) } }";
        Assert.Equal(4, Parser.Parse(Text).Statistics.Depth);
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(Text, new ParserOptions { MaxDepth = 3 }));
    }

    [Fact]
    public void Print_HundredThousandLevelsMadeByAProgram_IsRefused()
    {
        ValueNode value = new NullValueNode(Location.None);
        for (var i = 0; i < 100_000; i++)
        {
            value = new ListValueNode(Location.None, [value]);
        }

        Assert.Throws<DocumentLimitException>(() => SyntaxPrinter.Print(value));
    }
}
