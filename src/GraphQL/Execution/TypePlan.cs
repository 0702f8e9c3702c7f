using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>How values of a field's type are completed, found out once for each operation.</summary>
internal sealed class TypePlan
{
    private TypePlan(GraphQLType named, bool isNonNull, CompletionKind kind) => (Type, IsNonNull, Kind) = (named, isNonNull, kind);

    /// <summary>The type without non-null.</summary>
    public GraphQLType Type { get; }

    public bool IsNonNull { get; }

    public CompletionKind Kind { get; }

    /// <summary>Of a list how its items are completed.</summary>
    public TypePlan? Item { get; private init; }

    public static TypePlan Create(GraphQLType type)
    {
        var nullable = type.NullableType;
        return new TypePlan(nullable, type.IsNonNull, KindOf(nullable))
        {
            Item = nullable is ListType list ? Create(list.OfType) : null,
        };
    }

    private static CompletionKind KindOf(GraphQLType type) => type switch
    {
        ListType => CompletionKind.List,
        ObjectType => CompletionKind.Object,
        EnumType => CompletionKind.Enum,
        StringType or IdType => CompletionKind.Text,
        IntType => CompletionKind.Int,
        LongType => CompletionKind.Long,
        FloatType => CompletionKind.Float,
        BooleanType => CompletionKind.Boolean,
        ScalarType => CompletionKind.Scalar,
        _ => CompletionKind.Abstract,
    };
}
