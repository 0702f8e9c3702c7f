namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>input</c> or its extension (specification, section 3.10).</summary>
public sealed class InputObjectTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields) : TypeDefinitionNode(location, SyntaxKind.InputObjectTypeDefinition, description, isExtension, name, directives)
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
