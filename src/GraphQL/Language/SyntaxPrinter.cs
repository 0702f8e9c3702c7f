namespace ScoringPlatform.GraphQL.Language;

/// <summary>
/// Prints a syntax tree as GraphQL text that parses to the same tree. Lists of arguments, directives, members and
/// locations stay on their line while it is no longer than 80 characters, and else take a line each.
/// </summary>
public static class SyntaxPrinter
{
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
