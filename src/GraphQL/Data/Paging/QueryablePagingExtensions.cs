namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Pages any query.</summary>
public static class QueryablePagingExtensions
{
    private static readonly ConcurrentDictionary<(Type Source, Type Node), object> Pagers = new();

    /// <summary>
    /// One page of a query, in the query's own order, which is completed by the row's key. The arguments must name a
    /// size; see <see cref="PagingArgumentsReader"/> for limits.
    /// </summary>
    public static ValueTask<Connection<T>> ToConnectionAsync<T>(
        this IQueryable<T> query, PagingArguments arguments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var shape = QueryShape.Of(query);
        return PagerOf<T>(shape).PageAsync(query.Provider, shape, arguments, cancellationToken);
    }

    /// <summary>How long a query's list is, without reading it.</summary>
    internal static ValueTask<int> CountConnectionAsync<T>(this IQueryable<T> query, CancellationToken cancellationToken)
    {
        var shape = QueryShape.Of(query);
        return PagerOf<T>(shape).CountAsync(query.Provider, shape, cancellationToken);
    }

    private static IKeysetPager<T> PagerOf<T>(QueryShape shape) => (IKeysetPager<T>)Pagers.GetOrAdd(
        (shape.SourceType, typeof(T)),
        static key => Activator.CreateInstance(typeof(KeysetPager<,>).MakeGenericType(key.Source, key.Node))!);
}
