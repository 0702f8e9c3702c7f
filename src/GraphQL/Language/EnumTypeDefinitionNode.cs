namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>enum</c> or its extension (specification, section 3.9).</summary>
public sealed class EnumTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values) : TypeDefinitionNode(location, SyntaxKind.EnumTypeDefinition, description, isExtension, name, directives)
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
