namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>interface</c> or its extension (specification, section 3.7).</summary>
public sealed class InterfaceTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<FieldDefinitionNode> fields) : TypeDefinitionNode(location, SyntaxKind.InterfaceTypeDefinition, description, isExtension, name, directives)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
