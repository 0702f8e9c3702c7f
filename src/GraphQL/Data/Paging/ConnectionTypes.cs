using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Makes the types of a connection (Relay's cursor connections, "Reserved Types").</summary>
internal static class ConnectionTypes
{
    /// <summary>The connection of that name, whose edges and nodes hold the item type.</summary>
    public static ObjectType Of(TypeRegistry types, string name, GraphQLType item, PagingOptions options) =>
        types.GetOrAdd<ObjectType>(name + "Connection", n => new ObjectType(n), connection =>
        {
            var edge = EdgeOf(types, name, item);
            connection.Description = "A page of a list.";
            connection.Features.Set(new ConnectionFeature(edge));
            Add(connection, ConnectionFields.PageInfo, new NonNullType(PageInfo(types)), "Where the page lies in the list.", c => Of(c).Info);
            Add(connection, ConnectionFields.Edges, ListOf(new NonNullType(edge)), "The items with their cursors.", c => Of(c).Edges);
            Add(connection, ConnectionFields.Nodes, ListOf(item), "The items without their cursors.", c => Of(c).Nodes);
            if (options.IncludeTotalCount == true)
            {
                Add(connection, ConnectionFields.TotalCount, Required<int>(types), "How long the whole list is.", c => Of(c).TotalCount)
                    .Directives.Add(CostDirectives.Cost(CostWeight.Default));
            }
        });

    private static ObjectType EdgeOf(TypeRegistry types, string name, GraphQLType item) =>
        types.GetOrAdd<ObjectType>(name + "Edge", n => new ObjectType(n), edge =>
        {
            edge.Description = "An item of a list with its cursor.";
            Add(edge, ConnectionFields.Cursor, Required<string>(types), "Where the item stands in the list; opaque.", e => ((IEdge)e).Cursor);
            Add(edge, ConnectionFields.Node, item, "The item.", e => ((IEdge)e).Node);
        });

    private static ObjectType PageInfo(TypeRegistry types) =>
        types.GetOrAdd<ObjectType>("PageInfo", n => new ObjectType(n), info =>
        {
            info.Description = "Where a page lies in its list.";
            Add(info, "hasNextPage", Required<bool>(types), "Whether items follow the page.", i => InfoOf(i).HasNextPage);
            Add(info, "hasPreviousPage", Required<bool>(types), "Whether items precede the page.", i => InfoOf(i).HasPreviousPage);
            Add(info, "startCursor", Nullable<string>(types), "The cursor of the page's first item.", i => InfoOf(i).StartCursor);
            Add(info, "endCursor", Nullable<string>(types), "The cursor of the page's last item.", i => InfoOf(i).EndCursor);
        });

    private static ObjectField Add(ObjectType type, string name, GraphQLType fieldType, string description, Func<object, object?> member)
    {
        var field = new ObjectField(name, fieldType) { Description = description, Member = member };
        type.Fields.Add(field);
        return field;
    }

    private static ListType ListOf(GraphQLType item) => new(item);

    private static GraphQLType Required<T>(TypeRegistry types) => types.Output(TypeShape.Of(typeof(T)));

    private static GraphQLType Nullable<T>(TypeRegistry types) => types.Output(TypeShape.Of(typeof(T), nullable: true));

    private static IConnection Of(object value) => (IConnection)value;

    private static ConnectionPageInfo InfoOf(object value) => (ConnectionPageInfo)value;
}
