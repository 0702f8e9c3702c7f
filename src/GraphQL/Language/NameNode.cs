namespace ScoringPlatform.GraphQL.Language;

/// <summary>A name (specification, section 2.1.9). Equal names of one document share one string.</summary>
public sealed class NameNode(Location location, string value) : SyntaxNode(location, SyntaxKind.Name)
{
    public string Value { get; } = value;
}
