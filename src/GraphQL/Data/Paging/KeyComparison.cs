using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>
/// Conditions that a row comes after another one in an ordering. A null is smaller than every value, as SQLite, SQL
/// Server and .NET order it, so that the condition cuts exactly where the database's order does.
/// </summary>
internal static class KeyComparison
{
    private static readonly MethodInfo GreaterMethod = Definition(nameof(IsGreater));
    private static readonly MethodInfo LessMethod = Definition(nameof(IsLess));

    /// <summary>
    /// Nested from the last key to the first: after = k1 beyond v1, or k1 equal to v1 and (k2 beyond v2, or ...).
    /// </summary>
    public static Expression After(Expression row, IReadOnlyList<OrderKey> keys, IReadOnlyList<object?> values)
    {
        Expression? after = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = ParameterReplacer.Apply(keys[i].Selector, row);
            var beyond = Beyond(key, values[i], keys[i].Descending);
            after = after is null ? beyond : Or(beyond, Expression.AndAlso(SameAs(key, values[i]), after));
        }

        return after!;
    }

    private static Expression Beyond(Expression key, object? value, bool descending) => (descending, value) switch
    {
        (false, null) => Expression.NotEqual(key, Expression.Constant(null, key.Type)),
        (false, _) => Compare(ExpressionType.GreaterThan, key, value, GreaterMethod),
        (true, null) => Expression.Constant(false),
        (true, _) => Or(
            Compare(ExpressionType.LessThan, key, value, LessMethod),
            CanBeNull(key.Type) ? Expression.Equal(key, Expression.Constant(null, key.Type)) : Expression.Constant(false)),
    };

    private static BinaryExpression SameAs(Expression key, object? value) =>
        value is null ? Expression.Equal(key, Expression.Constant(null, key.Type)) : Expression.Equal(key, QueryParameter.Of(value, key.Type));

    /// <summary>
    /// Many types of key have no operators of comparison in C# (text, identifiers, truth values, enums). The
    /// expression names a method for them, which counts in memory; a provider translates the operator itself.
    /// </summary>
    private static BinaryExpression Compare(ExpressionType type, Expression key, object? value, MethodInfo method) =>
        Expression.MakeBinary(type, key, QueryParameter.Of(value, key.Type), liftToNull: false, method.MakeGenericMethod(key.Type));

    private static Expression Or(Expression left, Expression right) =>
        left is ConstantExpression { Value: false } ? right
        : right is ConstantExpression { Value: false } ? left
        : Expression.OrElse(left, right);

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static bool IsGreater<T>(T left, T right) => Comparer<T>.Default.Compare(left, right) > 0;

    private static bool IsLess<T>(T left, T right) => Comparer<T>.Default.Compare(left, right) < 0;

    private static MethodInfo Definition(string name) =>
        typeof(KeyComparison).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
