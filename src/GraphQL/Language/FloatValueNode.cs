namespace ScoringPlatform.GraphQL.Language;

/// <summary>A literal with fraction or exponent as written (specification, section 2.9.2).</summary>
public sealed class FloatValueNode(Location location, string value) : ValueNode(location, SyntaxKind.FloatValue)
{
    public string Value { get; } = value;
}
