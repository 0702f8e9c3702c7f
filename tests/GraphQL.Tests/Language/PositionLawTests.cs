using System.Text;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Lines and columns of random texts, against a count sign by sign (specification, section 2.1.2 "Line Terminators").</summary>
public sealed class PositionLawTests
{
    private static readonly string[] Parts = ["a", "bc", " ", "\n", "\r", "\r\n", "\n\n", "\r\r", "\n\r", "\u2028", "\uD83D\uDE00", "\t", "{"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PositionOf_EachOffset_IsWhatCountingGives(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(random.GetItems(Parts, random.Next(0, 30)));
            var source = new Source(text);
            foreach (var offset in Enumerable.Range(0, text.Length + 1).OrderBy(_ => random.Next()))
            {
                Assert.True(Count(text, offset) == source.PositionOf(offset), $"seed {seed}: {Show(text)} at {offset}");
            }
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Error_BehindLinesOfEachKind_NamesTheSamePlace(string end)
    {
        var text = string.Join(end, "{", "  a", "", "  b(", "  ?", "}");

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text)).Error;

        Assert.Equal(new SourceLocation(5, 3), Assert.Single(error.Locations));
    }

    [Fact]
    public void Error_AtTheEnd_IsBehindTheLastSign()
    {
        Assert.Equal(new SourceLocation(1, 2), PlaceOfError("{"));
        Assert.Equal(new SourceLocation(2, 1), PlaceOfError("{\n"));
        Assert.Equal(new SourceLocation(1, 1), PlaceOfError(""));
        Assert.Equal(new SourceLocation(3, 1), PlaceOfError("# only\r\n# comments\r\n"));
    }

    private static SourceLocation PlaceOfError(string text) =>
        Assert.Single(Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text)).Error.Locations);

    // A line ends behind \n, \r\n, and a \r that no \n follows.
    private static SourceLocation Count(string text, int offset)
    {
        var (line, column) = (1, 1);
        for (var i = 0; i < offset; i++)
        {
            var ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }

        return new SourceLocation(line, column);
    }

    private static string Show(string text) => text.Aggregate(new StringBuilder(), (b, c) => b.Append(c < ' ' ? $"\\{(int)c}" : c.ToString())).ToString();
}
