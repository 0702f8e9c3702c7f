using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>
/// A query taken apart for paging: what is read, in which order, and how a row is shaped at the end. Conditions on
/// keys are put under the shaping, where all columns can be read.
/// </summary>
/// <param name="Source">The query without its final <c>Select</c>.</param>
/// <param name="SourceType">The type of its rows.</param>
/// <param name="Selector">The final <c>Select</c>, or null.</param>
/// <param name="Keys">The ordering, which always ends in the row's own key.</param>
/// <param name="IsOrdered">Whether the query states all of the ordering itself.</param>
internal sealed record QueryShape(
    Expression Source, Type SourceType, LambdaExpression? Selector, IReadOnlyList<OrderKey> Keys, bool IsOrdered)
{
    /// <exception cref="NotSupportedException">The rows have neither an ordering nor a key.</exception>
    public static QueryShape Of(IQueryable query)
    {
        var (source, selector) = SplitSelect(query.Expression);
        var type = selector?.Parameters[0].Type ?? query.ElementType;
        var stated = ReadKeys(source);
        var count = stated.Count;
        var keys = CompleteKeys(stated, type);
        return new QueryShape(source, type, selector, keys, IsOrdered: keys.Count <= count);
    }

    /// <summary>The properties of a shaped row that hold its keys; null where one of them does not.</summary>
    public PropertyInfo[]? KeysOfNode()
    {
        var properties = new PropertyInfo[Keys.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            if (OwnProperty(Keys[i].Selector.Body) is not { } key || (Selector is null ? key : Shown(Selector, key)) is not { } shown)
            {
                return null;
            }

            properties[i] = shown;
        }

        return properties;
    }

    /// <summary>The ordering that a query states: what the last <c>OrderBy</c> and the <c>ThenBy</c> after it name.</summary>
    public static List<OrderKey> ReadKeys(Expression source)
    {
        var keys = new List<OrderKey>();
        while (source is MethodCallExpression { Arguments.Count: > 0 } call)
        {
            if (call.Method.DeclaringType == typeof(Queryable) && !ReadCall(call, keys))
            {
                break;
            }

            source = call.Arguments[0];
        }

        keys.Reverse();
        return keys;
    }

    /// <summary>Reads one call; false where the ordering below it is none of the result's.</summary>
    private static bool ReadCall(MethodCallExpression call, List<OrderKey> keys)
    {
        switch (call.Method.Name)
        {
            case nameof(Queryable.Where):
                return true;
            case nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending) when call.Arguments.Count == 2:
                keys.Add(KeyOf(call, nameof(Queryable.ThenByDescending)));
                return true;
            case nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) when call.Arguments.Count == 2:
                keys.Add(KeyOf(call, nameof(Queryable.OrderByDescending)));
                return false;
            default:
                return false;
        }
    }

    private static PropertyInfo? OwnProperty(Expression expression) =>
        expression is MemberExpression { Expression: ParameterExpression, Member: PropertyInfo property } ? property : null;

    /// <summary>The property of a made object that a property of the row is assigned to unchanged.</summary>
    private static PropertyInfo? Shown(LambdaExpression selector, PropertyInfo key)
    {
        foreach (var binding in (selector.Body as MemberInitExpression)?.Bindings ?? [])
        {
            if (binding is MemberAssignment { Member: PropertyInfo target } assignment && OwnProperty(assignment.Expression)?.Name == key.Name)
            {
                return target;
            }
        }

        return null;
    }

    private static OrderKey KeyOf(MethodCallExpression call, string descending) => new(Lift(Unquote(call.Arguments[1])), call.Method.Name == descending);

    // Behind an object that is missing the database has a null, whatever the property's own type: the key must hold it.
    private static LambdaExpression Lift(LambdaExpression selector) =>
        selector.Body is MemberExpression { Expression: MemberExpression } body && body.Type.IsValueType && Nullable.GetUnderlyingType(body.Type) is null
            ? Expression.Lambda(Expression.Convert(body, typeof(Nullable<>).MakeGenericType(body.Type)), selector.Parameters)
            : selector;

    private static (Expression Source, LambdaExpression? Selector) SplitSelect(Expression expression) =>
        expression is MethodCallExpression { Method.Name: nameof(Queryable.Select) } call
        && call.Method.DeclaringType == typeof(Queryable)
        && Unquote(call.Arguments[1]) is { Parameters.Count: 1 } selector
            ? (call.Arguments[0], selector)
            : (expression, null);

    private static LambdaExpression Unquote(Expression expression) =>
        (LambdaExpression)(expression is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : expression);

    private static List<OrderKey> CompleteKeys(List<OrderKey> keys, Type type)
    {
        var unique = keys.FindIndex(k => EntityKey.IsKey(k.Selector));
        if (unique >= 0)
        {
            return keys[..(unique + 1)];
        }

        if (EntityKey.Of(type) is { } key)
        {
            var row = Expression.Parameter(type);
            keys.Add(new OrderKey(Expression.Lambda(Expression.Property(row, key), row), Descending: false));
        }

        return keys.Count > 0
            ? keys
            : throw new NotSupportedException($"{type.Name} has no key to page by: name one Id, mark it with [Key], or order the query.");
    }
}
