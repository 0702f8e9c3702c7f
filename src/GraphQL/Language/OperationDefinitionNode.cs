namespace ScoringPlatform.GraphQL.Language;

/// <summary>A query, mutation or subscription (specification, section 2.3). Without a name it is anonymous.</summary>
public sealed class OperationDefinitionNode(
    Location location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(location, SyntaxKind.OperationDefinition, description, directives, selectionSet)
{
    public OperationType Operation { get; } = operation;

    public NameNode? Name { get; } = name;

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
