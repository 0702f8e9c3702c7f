namespace ScoringPlatform.GraphQL.Language;

/// <summary>A type referred to by its name (specification, section 2.12).</summary>
public sealed class NamedTypeNode(Location location, NameNode name) : TypeNode(location, SyntaxKind.NamedType)
{
    public NameNode Name { get; } = name;
}
