namespace ScoringPlatform.GraphQL.Language;

/// <summary>An argument or input field as declared (specification, section 3.6.1).</summary>
public sealed class InputValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location, SyntaxKind.InputValueDefinition)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
