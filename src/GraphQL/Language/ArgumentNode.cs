namespace ScoringPlatform.GraphQL.Language;

/// <summary>A named value given to a field or directive (specification, section 2.6).</summary>
public sealed class ArgumentNode(Location location, NameNode name, ValueNode value) : SyntaxNode(location, SyntaxKind.Argument)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
