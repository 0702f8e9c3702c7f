namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>What a lambda speaks of.</summary>
internal static class MemberExpressions
{
    /// <summary>The last property that a lambda reads, or null if it reads none.</summary>
    public static PropertyInfo? PropertyOf(LambdaExpression selector) =>
        BodyOf(selector) is MemberExpression { Member: PropertyInfo property } ? property : null;

    /// <summary>What a lambda reads, before the result is made another type.</summary>
    public static Expression BodyOf(LambdaExpression selector) =>
        selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;

    /// <summary>A lambda that reads a property.</summary>
    public static LambdaExpression SelectorOf(Type type, PropertyInfo property)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(Expression.Property(row, property), row);
    }
}
