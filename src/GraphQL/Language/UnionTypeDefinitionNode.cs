namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>union</c> or its extension (specification, section 3.8).</summary>
public sealed class UnionTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types) : TypeDefinitionNode(location, SyntaxKind.UnionTypeDefinition, description, isExtension, name, directives)
{
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
