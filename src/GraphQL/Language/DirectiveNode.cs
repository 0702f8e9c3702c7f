namespace ScoringPlatform.GraphQL.Language;

/// <summary>A directive as applied (specification, section 2.13).</summary>
public sealed class DirectiveNode(Location location, NameNode name, ImmutableArray<ArgumentNode> arguments) : SyntaxNode(location, SyntaxKind.Directive)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
