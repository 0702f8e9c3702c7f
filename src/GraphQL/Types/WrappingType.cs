namespace ScoringPlatform.GraphQL.Types;

/// <summary>A type that is made of another one.</summary>
public abstract class WrappingType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named { get; } = ofType.Named;
}
