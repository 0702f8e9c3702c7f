namespace ScoringPlatform.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c> (specification, section 2.9.3).</summary>
public sealed class BooleanValueNode(Location location, bool value) : ValueNode(location, SyntaxKind.BooleanValue)
{
    public bool Value { get; } = value;
}
