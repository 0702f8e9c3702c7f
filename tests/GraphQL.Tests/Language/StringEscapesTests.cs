using System.Globalization;
using System.Text;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Section 2.9.4: every escape, and the law that what is quoted reads back.</summary>
public sealed class StringEscapesTests
{
    [Theory]
    [InlineData("\\b", "\b")]
    [InlineData("\\f", "\f")]
    [InlineData("\\n", "\n")]
    [InlineData("\\r", "\r")]
    [InlineData("\\t", "\t")]
    [InlineData("\\/", "/")]
    [InlineData("\\\\", "\\")]
    [InlineData("\\\"", "\"")]
    [InlineData("\\u0000", "\0")]
    [InlineData("\\u00e9", "\u00E9")]
    [InlineData("\\u00E9", "\u00E9")]
    [InlineData("\\uFFFF", "\uFFFF")]
    [InlineData("\\uD7FF", "\uD7FF")]
    [InlineData("\\uE000", "\uE000")]
    [InlineData("\\uD800\\uDC00", "\U00010000")]
    [InlineData("\\uDBFF\\uDFFF", "\U0010FFFF")]
    [InlineData("\\u{0}", "\0")]
    [InlineData("\\u{D7FF}\\u{E000}", "\uD7FF\uE000")]
    [InlineData("\\u{10000}", "\U00010000")]
    [InlineData("\\u{10ffff}", "\U0010FFFF")]
    [InlineData("\\u{00000061}", "a")]
    [InlineData("\\u0041\\u{42}C\\u0044", "ABCD")]
    [InlineData("\\u{1F469}\\u200D\\u{1F52C}", "\U0001F469\u200D\U0001F52C")]
    [InlineData("\\\\u0041", "\\u0041")]
    [InlineData("\\\\\\n", "\\\n")]
    [InlineData("\\u00410", "A0")]
    [InlineData("\\uD83D\\uDE00\\uD83D\\uDE00", "\U0001F600\U0001F600")]
    public void ParseValue_Escape_IsItsCharacter(string escaped, string value) =>
        Assert.Equal(value, ((StringValueNode)Parser.ParseValue($"\"{escaped}\"")).Value);

    [Theory]
    [InlineData("\\u004", "\\u004\"")]
    [InlineData("\\u004g", "\\u004g")]
    [InlineData("\\u+041", "\\u+041")]
    [InlineData("\\u-041", "\\u-041")]
    [InlineData("\\u 041", "\\u 041")]
    [InlineData("\\u41\0\0", "\\u41\0\0")]
    [InlineData("\\u041\0", "\\u041\0")]
    [InlineData("\\u{41\0}", "\\u{41\0")]
    [InlineData("\\u{+41}", "\\u{+")]
    [InlineData("\\u{ 41}", "\\u{ ")]
    [InlineData("\\u{41 }", "\\u{41 ")]
    [InlineData("\\u{0x41}", "\\u{0x")]
    [InlineData("\\u{4_1}", "\\u{4_")]
    [InlineData("\\u{}", "\\u{}")]
    [InlineData("\\u{110000}", "\\u{110000}")]
    [InlineData("\\u{D800}", "\\u{D800}")]
    [InlineData("\\u{DC00}", "\\u{DC00}")]
    [InlineData("\\U", null)]
    [InlineData("\\N", null)]
    [InlineData("\\a", null)]
    [InlineData("\\v", null)]
    [InlineData("\\0", null)]
    [InlineData("\\'", null)]
    [InlineData("\\ ", null)]
    public void ParseValue_NoEscape_IsShownAsWritten(string escaped, string? shown)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue($"\"x{escaped}\"")).Error;
        var expected = shown is null ? $"Invalid character escape sequence: \"{escaped}\"." : $"Invalid Unicode escape sequence: \"{shown}\".";
        Assert.Equal($"Syntax Error: {expected}", error.Message);
        Assert.Equal((1, 3), (error.Locations[0].Line, error.Locations[0].Column));
    }

    [Fact]
    public void ParseValue_EscapeCutBeforeASurrogatePair_ShowsNoHalfOfIt()
    {
        // Six characters are shown; the sixth would be the first half of the pair.
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue("\"\\u12 \U0001F600\"")).Error;
        Assert.Equal("Syntax Error: Invalid Unicode escape sequence: \"\\u12 \".", error.Message);
    }

    [Fact]
    public void Parse_HalfASurrogatePair_IsRefusedEverywhere()
    {
        foreach (var half in new[] { "\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00" })
        {
            string[] places = [half, $"{{ {half} }}", $"# {half}", $"{{ a(b: \"{half}\") }}", $"{{ a(b: \"\"\"{half}\"\"\") }}"];
            var shown = ((int)half[0]).ToString("X4", CultureInfo.InvariantCulture);
            Assert.All(places, place => Assert.Matches(
                $"^Syntax Error: Invalid character( within String)?: U\\+{shown}\\.$",
                Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(place)).Message));
        }
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("\"\\/", "\"\\\"\\\\/\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u0007\u001B\u007F\u009F", "\"\\u0000\\u0007\\u001B\\u007F\\u009F\"")]
    [InlineData("\u00E9\U0001F600", "\"\u00E9\U0001F600\"")]
    [InlineData("# no comment, {braces}", "\"# no comment, {braces}\"")]
    public void Print_Text_EscapesOnlyWhatMustBe(string value, string printed) =>
        Assert.Equal(printed, SyntaxPrinter.Print(new StringValueNode(Location.None, value, isBlock: false)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Print_AnyText_ReadsBack(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3_000; i++)
        {
            var value = RandomText(random);
            Assert.True(value == ReadBack(value, isBlock: false), Shown(seed, value));
            Assert.True(value.ReplaceLineEndings("\n") == ReadBack(value.ReplaceLineEndings("\n"), isBlock: true), Shown(seed, value));
        }
    }

    private static string ReadBack(string value, bool isBlock) =>
        ((StringValueNode)Parser.ParseValue(SyntaxPrinter.Print(new StringValueNode(Location.None, value, isBlock)))).Value;

    private static string RandomText(Random random)
    {
        const string Likely = "  \t\n\n\r\"\"\"\\u{}a1\0\u0007\u0085\u2028\uFEFF\u00E9";
        var text = new StringBuilder();
        for (var length = random.Next(12); length > 0; length--)
        {
            var rune = random.Next(8) == 0 ? new Rune(0x10000 + random.Next(0x100000)) : new Rune(random.GetItems<char>(Likely, 1)[0]);
            text.Append(rune.ToString());
        }

        return text.ToString();
    }

    private static string Shown(int seed, string value) =>
        $"seed {seed}: {string.Join(' ', value.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}";
}
