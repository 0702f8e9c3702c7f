using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!", "Bang")]
    [InlineData("$", "Dollar")]
    [InlineData("&", "Ampersand")]
    [InlineData("( )", "OpenParenthesis CloseParenthesis")]
    [InlineData("...", "Spread")]
    [InlineData(": = @", "Colon EqualsSign At")]
    [InlineData("[ ]", "OpenBracket CloseBracket")]
    [InlineData("{ | }", "OpenBrace Pipe CloseBrace")]
    [InlineData("name _name n4me N", "Name Name Name Name")]
    [InlineData("0 -0 4 -4 123456789012345678901234567890", "Int Int Int Int Int")]
    [InlineData("4.0 -4.123 0.1 1e4 1E4 1e-4 1e+4 -1.5e10", "Float Float Float Float Float Float Float Float")]
    [InlineData("\"\" \"a\" \"\"\"\"\"\" \"\"\"a\"\"\"", "String String BlockString BlockString")]
    [InlineData("a{b(c:1)}", "Name OpenBrace Name OpenParenthesis Name Colon Int CloseParenthesis CloseBrace")]
    [InlineData("1,2,,,3", "Int Int Int")]
    [InlineData("\uFEFF a # comment ! { \n b \t \r c", "Name Name Name")]
    [InlineData("# only \"a\" comment", "")]
    [InlineData("", "")]
    public void Advance_Text_GivesTheTokens(string text, string kinds)
    {
        var found = new List<TokenKind>();
        for (var lexer = Start(text); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
        {
            found.Add(lexer.Kind);
        }

        Assert.Equal(kinds, string.Join(' ', found));
    }

    [Fact]
    public void Advance_Name_KeepsOffsets()
    {
        var lexer = Start("  foo bar");
        Assert.Equal((2, 5, "foo"), (lexer.Start, lexer.End, lexer.Span.ToString()));
        lexer.Advance();
        Assert.Equal((6, 9, "bar"), (lexer.Start, lexer.End, lexer.Span.ToString()));
    }

    [Fact]
    public void Copy_Advanced_LeavesTheOriginal()
    {
        var lexer = Start("a b");
        var ahead = lexer;
        ahead.Advance();
        Assert.Equal("b", ahead.Span.ToString());
        Assert.Equal("a", lexer.Span.ToString());
    }

    [Theory]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\"", "escaped \n\r\b\t\f")]
    [InlineData("\"slashes \\\\ \\/\"", "slashes \\ /")]
    [InlineData("\"unicode \\u1234\\u5678\\u90AB\\uCDEF\"", "unicode \u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"braces \\u{1F600} \\u{61} \\u{00000041}\"", "braces \U0001F600 a A")]
    [InlineData("\"largest \\u{10FFFF}\"", "largest \U0010FFFF")]
    [InlineData("\"pair \\uD83D\\uDE00\"", "pair \U0001F600")]
    [InlineData("\"as written \U0001F600\"", "as written \U0001F600")]
    [InlineData("\"control \u0000 \u0007\"", "control \u0000 \u0007")]
    [InlineData("\"no comment # here\"", "no comment # here")]
    public void StringValue_Escapes_AreResolved(string text, string value)
    {
        var lexer = Start(text);
        Assert.Equal(TokenKind.String, lexer.Kind);
        Assert.Equal(value, lexer.StringValue());
    }

    [Theory]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple quote\"\"\"", "contains \"\"\" triple quote")]
    [InlineData("\"\"\"multi\nline\"\"\"", "multi\nline")]
    [InlineData("\"\"\"multi\rline\r\nnormalized\"\"\"", "multi\nline\nnormalized")]
    [InlineData("\"\"\"unescaped \\n\\u1234\"\"\"", "unescaped \\n\\u1234")]
    [InlineData("\"\"\"\n\n    spans\n      multiple\n        lines\n\n    \"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"first\n    second\n      third\"\"\"", "first\nsecond\n  third")]
    [InlineData("\"\"\"\n  a\n\n  b\n\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"\n\ta\n\tb\n\"\"\"", "a\nb")]
    [InlineData("\"\"\"   \n \n\"\"\"", "")]
    public void StringValue_BlockString_LosesItsIndentation(string text, string value)
    {
        var lexer = Start(text);
        Assert.Equal(TokenKind.BlockString, lexer.Kind);
        Assert.Equal(value, lexer.StringValue());
    }

    [Theory]
    [InlineData("a", 0, 1, 1)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\n\nbc", 4, 3, 2)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void PositionOf_Offset_CountsLinesAndColumnsFromOne(string text, int offset, int line, int column)
    {
        var position = new Source(text).PositionOf(offset);
        Assert.Equal((line, column), (position.Line, position.Column));
    }

    private static Lexer Start(string text)
    {
        var lexer = new Lexer(new Source(text));
        lexer.Advance();
        return lexer;
    }
}
