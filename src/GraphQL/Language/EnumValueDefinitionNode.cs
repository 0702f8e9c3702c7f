namespace ScoringPlatform.GraphQL.Language;

/// <summary>A value of an enum as declared (specification, section 3.9).</summary>
public sealed class EnumValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location, SyntaxKind.EnumValueDefinition)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
