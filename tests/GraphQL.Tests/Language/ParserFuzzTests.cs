using System.Globalization;
using System.Text;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>
/// Seeded random text: the parser either returns a document, which prints to text that parses again, or throws the one
/// exception that it promises.
/// </summary>
public sealed class ParserFuzzTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "$", "@", "|", "&", "...", "on", "query", "mutation", "fragment", "a", "B",
        "null", "true", "1", "-1", "1.5", "1e3", "\"x\"", "\"\\u0041\"", "\"\"\"b\"\"\"", "type", "input", "enum", "union",
        "interface", "scalar", "directive", "schema", "extend", "implements", "repeatable", "FIELD", ",", "#c\n", "\uFEFF", "\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Parse_RandomTokens_ParseOrFailAsPromised(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var length = random.Next(1, 25);
            Check(string.Join(random.Next(3) == 0 ? "" : " ", random.GetItems(Tokens, length)), seed);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_RandomCharacters_ParseOrFailAsPromised(int seed)
    {
        const string Alphabet = "{}()[]:=!$@|&.\"\\/#ab01-+eEu\n\r\t ,\uFEFF\u0000\u0007\u00E9\uD83D\uDE00\u2028";
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++)
        {
            Check(new string(random.GetItems<char>(Alphabet, random.Next(1, 40))), seed);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_DamagedKitchenSinks_ParseOrFailAsPromised(int seed)
    {
        var random = new Random(seed);
        foreach (var whole in new[] { KitchenSink.Query, KitchenSink.TypeSystem })
        {
            for (var i = 0; i < 1_000; i++)
            {
                var text = new StringBuilder(whole);
                for (var edits = random.Next(1, 4); edits > 0; edits--)
                {
                    var at = random.Next(text.Length);
                    _ = random.Next(3) switch
                    {
                        0 => text.Remove(at, Math.Min(random.Next(1, 10), text.Length - at)),
                        1 => text.Insert(at, random.GetItems(Tokens, 1)[0]),
                        _ => text.Remove(at, text.Length - at),
                    };
                    if (text.Length == 0)
                    {
                        break;
                    }
                }

                Check(text.ToString(), seed);
            }
        }
    }

    private static void Check(string text, int seed)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text);
        }
        catch (GraphQLSyntaxException error)
        {
            Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
            var place = Assert.Single(error.Error.Locations);
            Assert.True(place is { Line: >= 1, Column: >= 1 });
            return;
        }

        var printed = SyntaxPrinter.Print(document);
        var again = SyntaxDump.Of(Parser.Parse(printed, ParserOptions.Trusted));
        Assert.True(
            SyntaxDump.Of(document) == again,
            string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {text}\nprinted: {printed}"));
    }
}
