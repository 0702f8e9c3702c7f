namespace ScoringPlatform.GraphQL.Language;

/// <summary>A named type, or with <see cref="IsExtension"/> an addition to one (specification, section 3.4).</summary>
public abstract class TypeDefinitionNode(
    Location location,
    SyntaxKind kind,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : TypeSystemDefinitionNode(location, kind)
{
    public StringValueNode? Description { get; } = description;

    public bool IsExtension { get; } = isExtension;

    public NameNode Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
