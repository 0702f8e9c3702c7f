using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Cuts a page by a condition on the ordering's keys, reading one row more than asked for.</summary>
internal sealed class KeysetPager<TSource, TNode> : IKeysetPager<TNode>
{
    private static readonly PropertyInfo NodeProperty = typeof(KeyedRow<TNode>).GetProperty(nameof(KeyedRow<>.Node))!;
    private static readonly PropertyInfo KeysProperty = typeof(KeyedRow<TNode>).GetProperty(nameof(KeyedRow<>.Keys))!;

    // Found once: to search them by name at each request costs more than to build the rest of the query.
    private static readonly MethodInfo TakeMethod = new Func<IQueryable<TSource>, int, IQueryable<TSource>>(Queryable.Take).Method;
    private static readonly MethodInfo OrderByMethod = Definition(Queryable.OrderBy);
    private static readonly MethodInfo OrderByDescendingMethod = Definition(Queryable.OrderByDescending);
    private static readonly MethodInfo ThenByMethod = Definition(Queryable.ThenBy);
    private static readonly MethodInfo ThenByDescendingMethod = Definition(Queryable.ThenByDescending);

    public async ValueTask<Connection<TNode>> PageAsync(
        IQueryProvider provider, QueryShape shape, PagingArguments arguments, CancellationToken cancellationToken)
    {
        var fingerprint = CursorCodec.Fingerprint(typeof(TSource), shape.Keys);
        var source = provider.CreateQuery<TSource>(shape.Source);
        var keys = arguments.IsBackward ? [.. shape.Keys.Select(k => k.Reversed)] : shape.Keys;
        var page = Cut(source, shape.Keys, fingerprint, arguments);
        var rows = await AsyncQuery.ToListAsync(Shape(Order(page, keys), shape, arguments.Size + 1), cancellationToken).ConfigureAwait(false);

        var hasMore = rows.Count > arguments.Size;
        if (hasMore)
        {
            rows.RemoveAt(arguments.Size);
        }

        if (arguments.IsBackward)
        {
            rows.Reverse();
        }

        Func<object?[], string> encode = values => CursorCodec.Encode(shape.Keys, fingerprint, values);
        var edges = rows.ConvertAll(r => new Edge<TNode>(r.Node, r.Keys, encode));
        int? total = arguments.IncludeTotalCount ? await AsyncQuery.CountAsync(source, cancellationToken).ConfigureAwait(false) : null;
        return new Connection<TNode>(edges, Info(edges, arguments, hasMore), total);
    }

    public ValueTask<int> CountAsync(IQueryProvider provider, QueryShape shape, CancellationToken cancellationToken) =>
        AsyncQuery.CountAsync(provider.CreateQuery<TSource>(shape.Source), cancellationToken);

    private static ConnectionPageInfo Info(List<Edge<TNode>> edges, PagingArguments arguments, bool hasMore) => new(
        HasNextPage: arguments.IsBackward ? arguments.Before is not null : hasMore,
        HasPreviousPage: arguments.IsBackward ? hasMore : arguments.After is not null,
        StartCursor: edges.Count > 0 ? edges[0].Cursor : null,
        EndCursor: edges.Count > 0 ? edges[^1].Cursor : null);

    private static IQueryable<TSource> Cut(
        IQueryable<TSource> source, IReadOnlyList<OrderKey> keys, uint fingerprint, PagingArguments arguments)
    {
        if (arguments.After is { } after)
        {
            source = Beyond(source, keys, Decode(keys, fingerprint, after, "after"));
        }

        return arguments.Before is { } before
            ? Beyond(source, [.. keys.Select(k => k.Reversed)], Decode(keys, fingerprint, before, "before"))
            : source;
    }

    private static object?[] Decode(IReadOnlyList<OrderKey> keys, uint fingerprint, string cursor, string argument) =>
        CursorCodec.Decode(keys, fingerprint, cursor) ?? throw DataErrors.CursorInvalid(argument);

    private static IQueryable<TSource> Beyond(IQueryable<TSource> source, IReadOnlyList<OrderKey> keys, object?[] values)
    {
        var row = Expression.Parameter(typeof(TSource), "row");
        return source.Where(Expression.Lambda<Func<TSource, bool>>(KeyComparison.After(row, keys, values), row));
    }

    private static IQueryable<TSource> Order(IQueryable<TSource> source, IReadOnlyList<OrderKey> keys)
    {
        var expression = source.Expression;
        for (var i = 0; i < keys.Count; i++)
        {
            var method = (i == 0, keys[i].Descending) switch
            {
                (true, false) => OrderByMethod,
                (true, true) => OrderByDescendingMethod,
                (false, false) => ThenByMethod,
                (false, true) => ThenByDescendingMethod,
            };
            expression = Expression.Call(
                method.MakeGenericMethod(typeof(TSource), keys[i].Type), expression, Expression.Quote(keys[i].Selector));
        }

        return source.Provider.CreateQuery<TSource>(expression);
    }

    private static IQueryable<KeyedRow<TNode>> Shape(IQueryable<TSource> source, QueryShape shape, int take)
    {
        var row = Expression.Parameter(typeof(TSource), "row");
        var node = shape.Selector is null ? row : ParameterReplacer.Apply(shape.Selector, row);
        var keys = shape.Keys.Select(k => Expression.Convert(ParameterReplacer.Apply(k.Selector, row), typeof(object)));
        var keyed = Expression.MemberInit(
            Expression.New(typeof(KeyedRow<TNode>)),
            Expression.Bind(NodeProperty, node),
            Expression.Bind(KeysProperty, Expression.NewArrayInit(typeof(object), keys)));
        return Take(source, take).Select(Expression.Lambda<Func<TSource, KeyedRow<TNode>>>(keyed, row));
    }

    private static IQueryable<TSource> Take(IQueryable<TSource> source, int count) =>
        source.Provider.CreateQuery<TSource>(
            Expression.Call(TakeMethod, source.Expression, QueryParameter.Of(count)));

    private static MethodInfo Definition(Func<IQueryable<TSource>, Expression<Func<TSource, int>>, IOrderedQueryable<TSource>> method) =>
        method.Method.GetGenericMethodDefinition();

    private static MethodInfo Definition(Func<IOrderedQueryable<TSource>, Expression<Func<TSource, int>>, IOrderedQueryable<TSource>> method) =>
        method.Method.GetGenericMethodDefinition();
}
