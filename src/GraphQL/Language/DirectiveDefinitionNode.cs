namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>directive @name … on …</c> (specification, section 3.13).</summary>
public sealed class DirectiveDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations) : TypeSystemDefinitionNode(location, SyntaxKind.DirectiveDefinition)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<NameNode> Locations { get; } = locations;
}
