namespace ScoringPlatform.GraphQL.Language;

/// <summary>A list of another type (specification, section 2.12).</summary>
public sealed class ListTypeNode(Location location, TypeNode type) : TypeNode(location, SyntaxKind.ListType)
{
    public TypeNode Type { get; } = type;
}
