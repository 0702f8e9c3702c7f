using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>Narrows queries of one class.</summary>
internal sealed class Projector<T>(ProjectionMap map) : IProjector
{
    private readonly ProjectionBuilder _builder = new(map);
    private readonly ConditionalWeakTable<ISelection, Expression<Func<T, T>>?> _selectors = [];

    public object? Apply(IMiddlewareContext context)
    {
        return context.Result is IQueryable<T> query && !AsyncQuery.IsInMemory(query)
            && _selectors.GetValue(context.Selection, SelectorOf) is { } selector
            ? query.Select(selector)
            : context.Result;
    }

    /// <summary>The shaping of the rows, made once for each field of an operation; null where all of a row is needed.</summary>
    private Expression<Func<T, T>>? SelectorOf(ISelection field)
    {
        if (ItemsOf(field) is not var (type, items))
        {
            return null;
        }

        var row = Expression.Parameter(typeof(T), "row");
        var made = _builder.Build(row, type, items);
        return made == row ? null : Expression.Lambda<Func<T, T>>(made, row);
    }

    /// <summary>What is asked of the items; null where they are of several types.</summary>
    private static (ObjectType Type, IReadOnlyList<ISelection> Selections)? ItemsOf(ISelection field)
    {
        if (field.Field.Type.Named is not ObjectType type)
        {
            return null;
        }

        var selections = field.Selections(type);
        if (!type.Features.TryGet<ConnectionFeature>(out var connection))
        {
            return (type, selections);
        }

        var edges = selections.Where(s => s.Field.Name == ConnectionFields.Edges).SelectMany(s => s.Selections(connection.Edge));
        var nodes = selections.Where(s => s.Field.Name == ConnectionFields.Nodes)
            .Concat(edges.Where(s => s.Field.Name == ConnectionFields.Node));
        return connection.Edge.Fields[ConnectionFields.Node].Type.Named is ObjectType item
            ? (item, [.. nodes.SelectMany(s => s.Selections(item))])
            : null;
    }
}
