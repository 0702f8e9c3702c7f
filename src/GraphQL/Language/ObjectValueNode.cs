namespace ScoringPlatform.GraphQL.Language;

/// <summary>An input object literal (specification, section 2.9.8).</summary>
public sealed class ObjectValueNode(Location location, ImmutableArray<ObjectFieldNode> fields) : ValueNode(location, SyntaxKind.ObjectValue)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}
