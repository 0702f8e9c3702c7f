namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>schema { … }</c> or <c>extend schema</c> (specification, section 3.3).</summary>
public sealed class SchemaDefinitionNode(
    Location location,
    StringValueNode? description,
    bool isExtension,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes) : TypeSystemDefinitionNode(location, SyntaxKind.SchemaDefinition)
{
    public StringValueNode? Description { get; } = description;

    public bool IsExtension { get; } = isExtension;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
