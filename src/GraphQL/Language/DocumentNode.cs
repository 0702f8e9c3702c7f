namespace ScoringPlatform.GraphQL.Language;

/// <summary>A whole document (specification, section 2.2).</summary>
public sealed class DocumentNode(Location location, ImmutableArray<DefinitionNode> definitions) : SyntaxNode(location, SyntaxKind.Document)
{
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>What the parser counted; limits on fields, aliases or directives start from here.</summary>
    public DocumentStatistics Statistics { get; init; }
}
