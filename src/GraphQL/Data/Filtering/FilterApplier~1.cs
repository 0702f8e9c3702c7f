using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Filters queries and lists of one class.</summary>
internal sealed class FilterApplier<T>(InputObjectType filter, ValueConverters converters) : IResultTransform
{
    public object? Apply(object? result, object? argument)
    {
        if (argument is not IReadOnlyDictionary<string, object?> value || result is not IEnumerable<T> items)
        {
            return result;
        }

        var query = items as IQueryable<T> ?? items.AsQueryable();
        var row = Expression.Parameter(typeof(T), "row");
        var scope = new FilterScope(AsyncQuery.IsInMemory(query), converters);
        var filtered = query.Where(Expression.Lambda<Func<T, bool>>(FilterConditions.Build(scope, filter, row, value), row));
        return result is IQueryable ? filtered : filtered.ToList();
    }
}
