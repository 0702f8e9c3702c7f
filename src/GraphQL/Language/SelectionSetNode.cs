namespace ScoringPlatform.GraphQL.Language;

/// <summary>The fields asked for of one object (specification, section 2.4).</summary>
public sealed class SelectionSetNode(Location location, ImmutableArray<SelectionNode> selections)
    : SyntaxNode(location, SyntaxKind.SelectionSet)
{
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
