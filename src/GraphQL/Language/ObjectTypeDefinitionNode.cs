namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>type</c> or its extension (specification, section 3.6).</summary>
public sealed class ObjectTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<FieldDefinitionNode> fields) : TypeDefinitionNode(location, SyntaxKind.ObjectTypeDefinition, description, isExtension, name, directives)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
