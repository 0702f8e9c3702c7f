namespace ScoringPlatform.GraphQL.Types;

/// <summary>A list of items of one type (specification, section 3.11).</summary>
public sealed class ListType(GraphQLType itemType) : WrappingType(itemType)
{
    public override TypeKind Kind => TypeKind.List;

    public override string ToString() => $"[{OfType}]";
}
