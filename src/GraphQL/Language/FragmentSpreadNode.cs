namespace ScoringPlatform.GraphQL.Language;

/// <summary>The use of a named fragment (specification, section 2.8).</summary>
public sealed class FragmentSpreadNode(Location location, NameNode name, ImmutableArray<DirectiveNode> directives) : SelectionNode(location, SyntaxKind.FragmentSpread, directives)
{
    public NameNode Name { get; } = name;
}
