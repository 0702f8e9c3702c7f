namespace ScoringPlatform.GraphQL.Language;

/// <summary>The name of an enum value (specification, section 2.9.6).</summary>
public sealed class EnumValueNode(Location location, string value) : ValueNode(location, SyntaxKind.EnumValue)
{
    public string Value { get; } = value;
}
