namespace ScoringPlatform.GraphQL.Language;

/// <summary>A fragment written in place (specification, section 2.8.2).</summary>
public sealed class InlineFragmentNode(
    Location location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(location, SyntaxKind.InlineFragment, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
