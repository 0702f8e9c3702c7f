namespace ScoringPlatform.GraphQL.Language;

/// <summary>A named fragment (specification, section 2.8).</summary>
public sealed class FragmentDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(location, SyntaxKind.FragmentDefinition, description, directives, selectionSet)
{
    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
