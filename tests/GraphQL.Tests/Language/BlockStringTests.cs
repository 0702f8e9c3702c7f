using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Section 2.9.4, BlockStringValue(): its steps one by one, and the form in which block strings are printed.</summary>
public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("\n", "")]
    [InlineData("\t\r\n \n", "")]
    [InlineData("a", "a")]
    [InlineData("  a", "  a")]
    [InlineData("a  ", "a  ")]
    [InlineData("\na", "a")]
    [InlineData("\n  a", "a")]
    [InlineData("a\n  b", "a\nb")]
    [InlineData("  a\n    b", "  a\nb")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("\n  a\n b", " a\nb")]
    [InlineData("\n a\n  b", "a\n b")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\n\ta\n b", "a\nb")]
    [InlineData("\n  a\n\tb", " a\nb")]
    [InlineData("\n    a\n\n    b\n", "a\n\nb")]
    [InlineData("\n    a\n \n    b\n", "a\n\nb")]
    [InlineData("\n    a\n      \n    b\n", "a\n  \nb")]
    [InlineData("\n\n\n  a\n\n\n", "a")]
    [InlineData("  \n \t\n  a\n  \n", "a")]
    [InlineData("a\n\n", "a")]
    [InlineData("\r\n  a\r\n  b\r\n", "a\nb")]
    [InlineData("\r  a\r  b\r", "a\nb")]
    [InlineData("\n\r  a\n\r  b", "a\n\nb")]
    [InlineData("\n  a  \n  b\t", "a  \nb\t")]
    [InlineData("a\\nb", "a\\nb")]
    [InlineData("\\u0041 \\ \\\\ \\\"", "\\u0041 \\ \\\\ \\\"")]
    [InlineData("\\\"\"\"", "\"\"\"")]
    [InlineData("\\\"\"\"\\\"\"\"", "\"\"\"\"\"\"")]
    [InlineData("\"\" \"", "\"\" \"")]
    [InlineData("\n  \\\"\"\"\n    a\n  \\\"\"\"\n", "\"\"\"\n  a\n\"\"\"")]
    [InlineData("\n  # no comment\n", "# no comment")]
    [InlineData("\n\u00A0a\n\u00A0b", "\u00A0a\n\u00A0b")]
    [InlineData("\n  \u2028a\n  b", "\u2028a\nb")]
    [InlineData("\n  \U0001F600\n", "\U0001F600")]
    public void ParseValue_Block_IsItsValue(string raw, string value)
    {
        // A quote at the very end would be taken for the closing ones.
        var node = (StringValueNode)Parser.ParseValue($"\"\"\"{raw}{(raw.EndsWith('"') && !raw.EndsWith("\\\"\"\"", StringComparison.Ordinal) ? "\n" : "")}\"\"\"");
        Assert.True(node.IsBlock);
        Assert.Equal(value, node.Value);
    }

    [Theory]
    [InlineData("a", "\"\"\"\na\n\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData("a\n\n  b", "\"\"\"\na\n\n  b\n\"\"\"")]
    [InlineData("  a\nb", "\"\"\"\n  a\nb\n\"\"\"")]
    [InlineData("a\"\"\"b", "\"\"\"\na\\\"\"\"b\n\"\"\"")]
    [InlineData("a\\", "\"\"\"\na\\\n\"\"\"")]
    [InlineData("a\"", "\"\"\"\na\"\n\"\"\"")]
    public void Print_Block_StandsOnLinesOfItsOwn(string value, string printed) =>
        Assert.Equal(printed, SyntaxPrinter.Print(new StringValueNode(Location.None, value, isBlock: true)));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("\na", "\"\\na\"")]
    [InlineData("a\n", "\"a\\n\"")]
    [InlineData("a\n  ", "\"a\\n  \"")]
    [InlineData("  a\n b", "\"  a\\n b\"")]
    [InlineData("a\rb", "\"a\\rb\"")]
    [InlineData("a\0", "\"a\\u0000\"")]
    public void Print_BlockThatWouldReadBackOtherwise_IsAQuotedString(string value, string printed) =>
        Assert.Equal(printed, SyntaxPrinter.Print(new StringValueNode(Location.None, value, isBlock: true)));

    [Theory]
    [InlineData("a\n  b\n\nc")]
    [InlineData("  a\n\n    \nb")]
    [InlineData("\"\"\"\n\\\"\"\"")]
    [InlineData("a\n\tb")]
    public void Print_DescriptionAtEveryDepth_ReadsBack(string value)
    {
        var text = $"type A {{ b(c: Int): Int }} enum D {{ E }} input F {{ g: Int }} directive @h(i: Int) on FIELD";
        var block = SyntaxPrinter.Print(new StringValueNode(Location.None, value, isBlock: true));
        foreach (var (before, after) in new[] { ("type A", "type"), ("b(c", "field"), ("c: Int", "argument"), ("E }", "value"), ("g: Int", "input field"), ("i: Int", "directive's argument") })
        {
            var described = text.Replace(before, $"{block}\n{before}", StringComparison.Ordinal);
            var once = Parser.Parse(described);
            var again = Parser.Parse(SyntaxPrinter.Print(once));
            Assert.True(SyntaxDump.Of(once) == SyntaxDump.Of(again), after);
            Assert.Contains(value.Split('\n')[0].Trim(), SyntaxDump.Of(again), StringComparison.Ordinal);
        }
    }
}
