namespace ScoringPlatform.GraphQL.Language;

/// <summary>An operation or a fragment (specification, section 2.2).</summary>
public abstract class ExecutableDefinitionNode(
    Location location,
    SyntaxKind kind,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(location, kind)
{
    public StringValueNode? Description { get; } = description;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
