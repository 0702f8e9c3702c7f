namespace ScoringPlatform.GraphQL.Language;

/// <summary>The root type of one kind of operation (specification, section 3.3.1).</summary>
public sealed class OperationTypeDefinitionNode(Location location, OperationType operation, NamedTypeNode type) : SyntaxNode(location, SyntaxKind.OperationTypeDefinition)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}
