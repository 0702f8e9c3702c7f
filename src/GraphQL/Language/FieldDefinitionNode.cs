namespace ScoringPlatform.GraphQL.Language;

/// <summary>A field of an object or interface type (specification, section 3.6).</summary>
public sealed class FieldDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location, SyntaxKind.FieldDefinition)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
