namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Puts keys into a query's order. The methods are found once: to search them by name costs more than to build the query.</summary>
internal static class Ordering
{
    private static readonly MethodInfo OrderBy = Definition(Queryable.OrderBy);
    private static readonly MethodInfo OrderByDescending = Definition(Queryable.OrderByDescending);
    private static readonly MethodInfo ThenBy = Definition(Queryable.ThenBy);
    private static readonly MethodInfo ThenByDescending = Definition(Queryable.ThenByDescending);

    /// <summary>The query with one more key; the first replaces the order that it had.</summary>
    public static Expression Add(Expression query, LambdaExpression key, bool isFirst, bool descending)
    {
        var method = (isFirst, descending) switch
        {
            (true, false) => OrderBy,
            (true, true) => OrderByDescending,
            (false, false) => ThenBy,
            (false, true) => ThenByDescending,
        };
        return Expression.Call(method.MakeGenericMethod(key.Parameters[0].Type, key.ReturnType), query, Expression.Quote(key));
    }

    private static MethodInfo Definition(Func<IQueryable<object>, Expression<Func<object, int>>, IOrderedQueryable<object>> method) =>
        method.Method.GetGenericMethodDefinition();

    private static MethodInfo Definition(Func<IOrderedQueryable<object>, Expression<Func<object, int>>, IOrderedQueryable<object>> method) =>
        method.Method.GetGenericMethodDefinition();
}
