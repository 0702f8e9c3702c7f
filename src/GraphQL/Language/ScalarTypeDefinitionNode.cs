namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>scalar</c> or its extension (specification, section 3.5).</summary>
public sealed class ScalarTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : TypeDefinitionNode(location, SyntaxKind.ScalarTypeDefinition, description, isExtension, name, directives);
