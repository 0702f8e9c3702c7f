using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>
/// The operations by kind of property, in the order in which they are printed. Values stand in the conditions as
/// parameters. A null property contains no text, so that it passes the negated text operations.
/// </summary>
internal static class FilterOperations
{
    private static readonly MethodInfo ContainsMethod = TextMethod(nameof(string.Contains));
    private static readonly MethodInfo StartsWithMethod = TextMethod(nameof(string.StartsWith));
    private static readonly MethodInfo EndsWithMethod = TextMethod(nameof(string.EndsWith));

    private static readonly FilterOperation Eq = new("eq", CostWeight.Default, Equal) { TakesNull = true };
    private static readonly FilterOperation Neq = new("neq", CostWeight.Default, (m, v) => Not(Equal(m, v))) { TakesNull = true };
    private static readonly FilterOperation In = new("in", CostWeight.Default, IsIn) { TakesList = true };
    private static readonly FilterOperation Nin = new("nin", CostWeight.Default, (m, v) => Not(IsIn(m, v))) { TakesList = true };

    /// <summary>Of truth values.</summary>
    public static IReadOnlyList<FilterOperation> Boolean { get; } = [Eq, Neq];

    /// <summary>Of enums, identifiers and addresses.</summary>
    public static IReadOnlyList<FilterOperation> Equatable { get; } = [Eq, Neq, In, Nin];

    /// <summary>Of numbers, times and whatever else has an order.</summary>
    public static IReadOnlyList<FilterOperation> Comparable { get; } =
    [
        Eq, Neq, In, Nin,
        Ordering("gt", ExpressionType.GreaterThan), Negated("ngt", ExpressionType.GreaterThan),
        Ordering("gte", ExpressionType.GreaterThanOrEqual), Negated("ngte", ExpressionType.GreaterThanOrEqual),
        Ordering("lt", ExpressionType.LessThan), Negated("nlt", ExpressionType.LessThan),
        Ordering("lte", ExpressionType.LessThanOrEqual), Negated("nlte", ExpressionType.LessThanOrEqual),
    ];

    /// <summary>Of texts.</summary>
    public static IReadOnlyList<FilterOperation> Text { get; } =
    [
        Eq, Neq,
        Search("contains", ContainsMethod), Search("ncontains", ContainsMethod, negated: true),
        In, Nin,
        Search("startsWith", StartsWithMethod), Search("nstartsWith", StartsWithMethod, negated: true),
        Search("endsWith", EndsWithMethod), Search("nendsWith", EndsWithMethod, negated: true),
    ];

    private static FilterOperation Ordering(string name, ExpressionType type) =>
        new(name, CostWeight.Default, (member, value) => Compare(type, member, value));

    private static FilterOperation Negated(string name, ExpressionType type) =>
        new(name, CostWeight.Default, (member, value) => Not(Compare(type, member, value)));

    private static FilterOperation Search(string name, MethodInfo method, bool negated = false) =>
        new(name, CostWeight.TextSearch, (member, value) =>
        {
            var found = Expression.Call(member, method, QueryParameter.Of(value, typeof(string)));
            var isNull = Expression.Equal(member, Expression.Constant(null, typeof(string)));
            return negated ? Expression.OrElse(isNull, Not(found)) : Expression.AndAlso(Not(isNull), found);
        });

    private static BinaryExpression Equal(Expression member, object? value) => value is null
        ? Expression.Equal(member, Expression.Constant(null, member.Type))
        : Expression.Equal(member, QueryParameter.Of(value, member.Type));

    private static MethodCallExpression IsIn(Expression member, object? values)
    {
        var list = QueryParameter.Of(values, typeof(List<>).MakeGenericType(member.Type));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [member.Type], list, member);
    }

    private static BinaryExpression Compare(ExpressionType type, Expression member, object? value) =>
        Expression.MakeBinary(type, member, QueryParameter.Of(value, member.Type));

    private static UnaryExpression Not(Expression condition) => Expression.Not(condition);

    private static MethodInfo TextMethod(string name) => typeof(string).GetMethod(name, [typeof(string)])!;
}
