namespace ScoringPlatform.GraphQL.Language;

/// <summary>A member of a selection set: field, fragment spread or inline fragment (specification, section 2.5).</summary>
public abstract class SelectionNode(Location location, SyntaxKind kind, ImmutableArray<DirectiveNode> directives) : SyntaxNode(location, kind)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
