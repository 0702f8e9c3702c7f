namespace ScoringPlatform.GraphQL.Language;

/// <summary>A type without null (specification, section 2.12).</summary>
public sealed class NonNullTypeNode(Location location, TypeNode type) : TypeNode(location, SyntaxKind.NonNullType)
{
    public TypeNode Type { get; } = type;
}
