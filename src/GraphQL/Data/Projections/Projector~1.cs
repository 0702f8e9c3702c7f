using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>Narrows queries of one class.</summary>
internal sealed class Projector<T>(ProjectionMap map) : IProjector
{
    private readonly ProjectionBuilder _builder = new(map);

    public object? Apply(IMiddlewareContext context)
    {
        if (context.Result is not IQueryable<T> query || AsyncQuery.IsInMemory(query) || ItemsOf(context) is not var (type, items))
        {
            return context.Result;
        }

        var row = Expression.Parameter(typeof(T), "row");
        var made = _builder.Build(row, type, items);
        return made == row ? query : query.Select(Expression.Lambda<Func<T, T>>(made, row));
    }

    /// <summary>What is asked of the items; null where they are of several types.</summary>
    private static (ObjectType Type, IReadOnlyList<ISelection> Selections)? ItemsOf(IMiddlewareContext context)
    {
        if (context.Field.Type.Named is not ObjectType type)
        {
            return null;
        }

        var selections = context.Selection.Selections(type);
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
