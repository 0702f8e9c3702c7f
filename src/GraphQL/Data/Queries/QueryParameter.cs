namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>
/// Values that a client gave, as they stand in expressions: read from an object, like a captured variable. A query
/// provider then sends them as parameters and keeps one plan for all values.
/// </summary>
internal static class QueryParameter
{
    /// <summary>An expression of a type that yields the value.</summary>
    public static Expression Of(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(QueryParameter<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(holder), nameof(QueryParameter<object>.Value));
    }

    /// <summary>An expression that yields the value.</summary>
    public static Expression Of<T>(T value) =>
        Expression.Field(Expression.Constant(new QueryParameter<T>(value)), QueryParameter<T>.Field);
}
