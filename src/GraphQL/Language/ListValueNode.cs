namespace ScoringPlatform.GraphQL.Language;

/// <summary>A list literal (specification, section 2.9.7).</summary>
public sealed class ListValueNode(Location location, ImmutableArray<ValueNode> values) : ValueNode(location, SyntaxKind.ListValue)
{
    public ImmutableArray<ValueNode> Values { get; } = values;
}
