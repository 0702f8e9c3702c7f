namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>
/// Runs queries without blocking a thread where their provider can do that. The provider is recognised by what it
/// implements, so that the engine refers to no database library.
/// </summary>
public static class AsyncQuery
{
    /// <summary>The interface by which Entity Framework Core's providers run a query that yields one value.</summary>
    private const string AsyncProvider = "Microsoft.EntityFrameworkCore.Query.IAsyncQueryProvider";

    private static readonly MethodInfo CountMethod = new Func<IQueryable<int>, int>(Queryable.Count).Method.GetGenericMethodDefinition();

    private static readonly ConcurrentDictionary<Type, CountExecutor?> CountExecutors = new();

    private delegate Task<int> CountExecutor(IQueryProvider provider, Expression expression, CancellationToken cancellationToken);

    /// <summary>The rows of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="capacity">How many rows are expected.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async ValueTask<List<T>> ToListAsync<T>(IQueryable<T> query, int capacity, CancellationToken cancellationToken)
    {
        if (query is not IAsyncEnumerable<T> rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return [.. query];
        }

        var list = new List<T>(capacity);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            list.Add(row);
        }

        return list;
    }

    /// <summary>How many rows a query has, counted where the data is.</summary>
    public static async ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        if (CountExecutors.GetOrAdd(query.Provider.GetType(), FindExecutor) is not { } execute)
        {
            return query.Count();
        }

        var count = Expression.Call(CountMethod.MakeGenericMethod(typeof(T)), query.Expression);
        return await execute(query.Provider, count, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a query is run over objects in memory rather than translated.</summary>
    public static bool IsInMemory(IQueryable query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query is EnumerableQuery;
    }

    private static CountExecutor? FindExecutor(Type providerType)
    {
        var contract = providerType.GetInterfaces().FirstOrDefault(i => i.FullName == AsyncProvider);
        if (contract?.GetMethod("ExecuteAsync") is not { } method)
        {
            return null;
        }

        var provider = Expression.Parameter(typeof(IQueryProvider));
        var query = Expression.Parameter(typeof(Expression));
        var token = Expression.Parameter(typeof(CancellationToken));
        var call = Expression.Call(Expression.Convert(provider, contract), method.MakeGenericMethod(typeof(Task<int>)), query, token);
        return Expression.Lambda<CountExecutor>(call, provider, query, token).Compile();
    }
}
