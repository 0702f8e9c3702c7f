namespace ScoringPlatform.GraphQL.Language;

/// <summary>An integer literal as written, of any size (specification, section 2.9.1).</summary>
public sealed class IntValueNode(Location location, string value) : ValueNode(location, SyntaxKind.IntValue)
{
    public string Value { get; } = value;
}
