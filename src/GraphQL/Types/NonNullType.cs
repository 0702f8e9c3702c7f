namespace ScoringPlatform.GraphQL.Types;

/// <summary>A type whose values are never null (specification, section 3.12).</summary>
public sealed class NonNullType : WrappingType
{
    /// <exception cref="ArgumentException">The type is non-null already.</exception>
    public NonNullType(GraphQLType ofType)
        : base(ofType)
    {
        if (ofType.IsNonNull)
        {
            throw new ArgumentException($"{ofType} is non-null already.", nameof(ofType));
        }
    }

    public override TypeKind Kind => TypeKind.NonNull;

    public override GraphQLType NullableType => OfType;

    public override string ToString() => $"{OfType}!";
}
