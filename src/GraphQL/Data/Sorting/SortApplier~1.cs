using System.Collections;
using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Sorts queries and lists of one class; what the client asks for replaces the resolver's own order.</summary>
internal sealed class SortApplier<T>(InputObjectType sort) : IResultTransform
{
    public object? Apply(object? result, object? argument)
    {
        if (argument is not IEnumerable given || result is not IEnumerable<T> items)
        {
            return result;
        }

        var query = items as IQueryable<T> ?? items.AsQueryable();
        var row = Expression.Parameter(typeof(T), "row");
        var expression = query.Expression;
        var isFirst = true;
        foreach (var (key, direction) in given.OfType<IReadOnlyDictionary<string, object?>>().SelectMany(g => Keys(sort, row, g, AsyncQuery.IsInMemory(query))))
        {
            expression = Ordering.Add(expression, Expression.Lambda(EnumOrder.Of(key), row), isFirst, direction == SortDirection.Descending);
            isFirst = false;
        }

        var sorted = isFirst ? query : query.Provider.CreateQuery<T>(expression);
        return result is IQueryable ? sorted : sorted.ToList();
    }

    private static IEnumerable<(Expression Key, SortDirection Direction)> Keys(
        InputObjectType type, Expression instance, IReadOnlyDictionary<string, object?> given, bool inMemory)
    {
        foreach (var (name, value) in given)
        {
            var binding = type.Fields[name].Features.Get<SortBinding>()!;
            var key = Read(binding.Selector, instance, inMemory);
            if (value is SortDirection direction)
            {
                yield return (key, direction);
            }
            else if (value is IReadOnlyDictionary<string, object?> nested)
            {
                foreach (var inner in Keys(binding.Nested!, key, nested, inMemory))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>In memory, a property of nothing is the default of its type; a database reads null there by itself.</summary>
    private static Expression Read(LambdaExpression selector, Expression instance, bool inMemory)
    {
        var key = ParameterReplacer.Apply(selector, instance);
        return inMemory && instance is not ParameterExpression
            ? Expression.Condition(
                Expression.Equal(instance, Expression.Constant(null, instance.Type)), Expression.Default(key.Type), key)
            : key;
    }
}
