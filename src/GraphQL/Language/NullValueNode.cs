namespace ScoringPlatform.GraphQL.Language;

/// <summary>The literal <c>null</c> (specification, section 2.9.5).</summary>
public sealed class NullValueNode(Location location) : ValueNode(location, SyntaxKind.NullValue);
