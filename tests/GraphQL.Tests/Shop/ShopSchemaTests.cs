using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Shop;

/// <summary>The shop's schema against the one that Hot Chocolate prints for the same classes.</summary>
public sealed class ShopSchemaTests(ShopFixture shop) : IClassFixture<ShopFixture>
{
    [Fact]
    public void Schema_WithoutDescriptions_IsThatOfHotChocolate() =>
        Assert.Equal(Normalise(Parser.Parse(Expected(), ParserOptions.Trusted)), Normalise(SchemaPrinter.ToDocument(shop.Executor.Schema)));

    private static string Expected()
    {
        using var stream = typeof(ShopSchemaTests).Assembly.GetManifestResourceStream("shop.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // Descriptions are texts of each engine's own, and change where lines break; everything else must agree.
    private static string Normalise(DocumentNode document)
    {
        var lines = new List<string>();
        var isInside = false;
        foreach (var line in SyntaxPrinter.Print(document).ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim(' ', ',')))
        {
            if (line == "\"\"\"")
            {
                isInside = !isInside;
            }
            else if (!isInside && line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return string.Join('\n', string.Join(' ', lines).Split((char[])[' ', ',', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries));
    }
}
