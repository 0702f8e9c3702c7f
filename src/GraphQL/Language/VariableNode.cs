namespace ScoringPlatform.GraphQL.Language;

/// <summary>A variable used as a value (specification, section 2.10).</summary>
public sealed class VariableNode(Location location, NameNode name) : ValueNode(location, SyntaxKind.Variable)
{
    public NameNode Name { get; } = name;
}
