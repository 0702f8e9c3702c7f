namespace ScoringPlatform.GraphQL.Language;

/// <summary>Prints a syntax tree as GraphQL text.</summary>
public static class SyntaxPrinter
{
    public static string Print(SyntaxNode node) => node.Kind.ToString();
}
