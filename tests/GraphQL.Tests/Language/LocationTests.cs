using System.Reflection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Every node knows the text that it was read from, and errors the line and column that people count.</summary>
public sealed class LocationTests
{
    public static TheoryData<string> Texts => [KitchenSink.Query, KitchenSink.TypeSystem];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Location_OfEveryNode_LiesInItsParentAndBehindItsElder(string text)
    {
        var ends = new Dictionary<SyntaxNode, int>();
        foreach (var (node, parent) in NodeList.PairsOf(Parser.Parse(text, ParserOptions.Trusted)))
        {
            Assert.True(node.Location.Start < node.Location.End, $"{node.Kind} is empty");
            if (parent is null)
            {
                continue;
            }

            Assert.True(parent.Location.Start <= node.Location.Start && node.Location.End <= parent.Location.End, $"{node.Kind} leaves {parent.Kind}");
            Assert.True(ends.GetValueOrDefault(parent) <= node.Location.Start, $"{node.Kind} overlaps what is before it in {parent.Kind}");
            ends[parent] = node.Location.End;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Location_OfEveryNode_BeginsAndEndsAtATokenAndReadsBack(string text)
    {
        foreach (var node in NodeList.Of(Parser.Parse(text, ParserOptions.Trusted)).Where(node => node is not DocumentNode))
        {
            var slice = text[node.Location.Start..node.Location.End];
            Assert.Equal(slice.Trim(' ', '\n', ','), slice);
            SyntaxNode? again = node switch
            {
                ValueNode => Parser.ParseValue(slice, isConstant: false),
                TypeNode => Parser.ParseType(slice),
                DefinitionNode => Assert.Single(Parser.Parse(slice, ParserOptions.Trusted).Definitions),
                SelectionNode => Assert.Single(((OperationDefinitionNode)Parser.Parse($"{{ {slice} }}").Definitions[0]).SelectionSet.Selections),
                SelectionSetNode => ((OperationDefinitionNode)Parser.Parse(slice).Definitions[0]).SelectionSet,
                _ => null,
            };
            if (again is not null)
            {
                Assert.Equal(SyntaxDump.Of(node), SyntaxDump.Of(again));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Location_OfEveryName_IsItsText(string text)
    {
        foreach (var node in NodeList.Of(Parser.Parse(text, ParserOptions.Trusted)))
        {
            foreach (var name in NamesOf(node))
            {
                Assert.Equal(name.Value, text[name.Location.Start..name.Location.End]);
            }
        }
    }

    [Theory]
    [InlineData("{ a\n  ? }", 2, 3)]
    [InlineData("{ a\r  ? }", 2, 3)]
    [InlineData("{ a\r\n  ? }", 2, 3)]
    [InlineData("{ a\n\r  ? }", 3, 3)]
    [InlineData("{ a\r\n\r\n\n\r?", 5, 1)]
    [InlineData("\uFEFF{ ? }", 1, 4)]
    [InlineData("{ a,,, ? }", 1, 8)]
    [InlineData("{ a # comment ?\n ? }", 2, 2)]
    [InlineData("{ a # comment \r ? }", 2, 2)]
    [InlineData("{ a # \U0001F600 comment\n\t? }", 2, 2)]
    [InlineData("{ a(b: \"\U0001F600\") ? }", 1, 14)]
    [InlineData("{ a(b: \"\"\"\nblock\r\nstring\r\"\"\") ? }", 4, 6)]
    [InlineData("{ a(b: \"\"\"x\u2028y\u0085z\"\"\") ? }", 1, 21)]
    [InlineData("{ a(b: \"x\\ny\") ? }", 1, 16)]
    public void Position_OfAnError_CountsLinesAndUtf16Units(string text, int line, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text)).Error;
        Assert.Equal("Syntax Error: Unexpected character: \"?\".", error.Message);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }

    [Fact]
    public void PositionOf_EveryOffset_AgreesWithCountingOneByOne()
    {
        const string Text = "a\nb\r\nc\r\rd\n\re\u2028f\n\n";
        var source = new Source(Text);
        var (line, column) = (1, 1);
        for (var i = 0; i <= Text.Length; i++)
        {
            Assert.Equal(new SourceLocation(line, column), source.PositionOf(i));
            var endsLine = i < Text.Length && (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1);
        }
    }

    private static IEnumerable<NameNode> NamesOf(SyntaxNode node) => node.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(NameNode))
        .Select(property => property.GetValue(node))
        .OfType<NameNode>();
}
