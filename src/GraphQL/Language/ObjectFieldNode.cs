namespace ScoringPlatform.GraphQL.Language;

/// <summary>A member of an input object literal (specification, section 2.9.8).</summary>
public sealed class ObjectFieldNode(Location location, NameNode name, ValueNode value) : SyntaxNode(location, SyntaxKind.ObjectField)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
