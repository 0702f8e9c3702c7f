using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Cuts a page by a condition on the ordering's keys, reading one row more than asked for.</summary>
internal sealed class KeysetPager<TSource, TNode> : IKeysetPager<TNode>
{
    private static readonly PropertyInfo NodeProperty = typeof(KeyedRow<TNode>).GetProperty(nameof(KeyedRow<>.Node))!;
    private static readonly PropertyInfo KeysProperty = typeof(KeyedRow<TNode>).GetProperty(nameof(KeyedRow<>.Keys))!;
    private static readonly MethodInfo TakeMethod = new Func<IQueryable<TSource>, int, IQueryable<TSource>>(Queryable.Take).Method;

    public async ValueTask<Connection<TNode>> PageAsync(
        IQueryProvider provider, QueryShape shape, PagingArguments arguments, CancellationToken cancellationToken)
    {
        var fingerprint = CursorCodec.Fingerprint(typeof(TSource), shape.Keys);
        var source = provider.CreateQuery<TSource>(shape.Source);
        var page = Take(Cut(Order(source, shape, arguments.IsBackward), shape.Keys, fingerprint, arguments), arguments.Size + 1);
        var (nodes, keysAt) = await ReadAsync(page, shape, arguments.Size + 1, cancellationToken).ConfigureAwait(false);

        var hasMore = nodes.Count > arguments.Size;
        if (hasMore)
        {
            nodes.RemoveAt(arguments.Size);
        }

        if (arguments.IsBackward)
        {
            nodes.Reverse();
        }

        int? total = arguments.IncludeTotalCount ? await AsyncQuery.CountAsync(source, cancellationToken).ConfigureAwait(false) : null;
        return new Connection<TNode>(
            nodes,
            i => CursorCodec.Encode(shape.Keys, fingerprint, keysAt(arguments.IsBackward ? nodes.Count - 1 - i : i, nodes[i])),
            hasNextPage: arguments.IsBackward ? arguments.Before is not null : hasMore,
            hasPreviousPage: arguments.IsBackward ? hasMore : arguments.After is not null,
            total);
    }

    public ValueTask<int> CountAsync(IQueryProvider provider, QueryShape shape, CancellationToken cancellationToken) =>
        AsyncQuery.CountAsync(provider.CreateQuery<TSource>(shape.Source), cancellationToken);

    /// <summary>The rows as they are shaped, and the keys of each: from the row itself where it holds them, else read beside it.</summary>
    private static async ValueTask<(List<TNode> Nodes, Func<int, TNode, object?[]> KeysAt)> ReadAsync(
        IQueryable<TSource> page, QueryShape shape, int capacity, CancellationToken cancellationToken)
    {
        if (shape.KeysOfNode() is { } properties)
        {
            var shaped = shape.Selector is null ? (IQueryable<TNode>)page : page.Select((Expression<Func<TSource, TNode>>)shape.Selector);
            var nodes = await AsyncQuery.ToListAsync(shaped, capacity, cancellationToken).ConfigureAwait(false);
            return (nodes, (_, node) => Array.ConvertAll(properties, property => property.GetValue(node)));
        }

        var rows = await AsyncQuery.ToListAsync(Keyed(page, shape), capacity, cancellationToken).ConfigureAwait(false);
        return (rows.ConvertAll(row => row.Node), (i, _) => rows[i].Keys);
    }

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

    private static IQueryable<TSource> Order(IQueryable<TSource> source, QueryShape shape, bool backward)
    {
        if (shape.IsOrdered && !backward)
        {
            return source;
        }

        var expression = source.Expression;
        for (var i = 0; i < shape.Keys.Count; i++)
        {
            expression = Ordering.Add(expression, shape.Keys[i].Selector, isFirst: i == 0, shape.Keys[i].Descending != backward);
        }

        return source.Provider.CreateQuery<TSource>(expression);
    }

    private static IQueryable<KeyedRow<TNode>> Keyed(IQueryable<TSource> source, QueryShape shape)
    {
        var row = Expression.Parameter(typeof(TSource), "row");
        var node = shape.Selector is null ? row : ParameterReplacer.Apply(shape.Selector, row);
        var keys = shape.Keys.Select(k => Expression.Convert(ParameterReplacer.Apply(k.Selector, row), typeof(object)));
        var keyed = Expression.MemberInit(
            Expression.New(typeof(KeyedRow<TNode>)),
            Expression.Bind(NodeProperty, node),
            Expression.Bind(KeysProperty, Expression.NewArrayInit(typeof(object), keys)));
        return source.Select(Expression.Lambda<Func<TSource, KeyedRow<TNode>>>(keyed, row));
    }

    private static IQueryable<TSource> Take(IQueryable<TSource> source, int count) =>
        source.Provider.CreateQuery<TSource>(Expression.Call(TakeMethod, source.Expression, QueryParameter.Of(count)));
}
