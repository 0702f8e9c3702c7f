using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Gives a list field the argument <c>where</c>. The condition is put into the resolver's query.</summary>
public class UseFilteringAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Filters by what the type of the items, or the given filter, opens.</summary>
    /// <param name="type">A class derived from <see cref="FilterInputType{T}"/>; by default the items' class counts.</param>
    /// <param name="order">Attributes are applied in the order of their lines.</param>
    public UseFilteringAttribute(Type? type = null, [CallerLineNumber] int order = 0) => (Type, Order) = (type, order);

    /// <summary>The filter, or null for that of the items' class.</summary>
    public Type? Type { get; }

    internal override void Configure(SchemaContext context, ObjectFieldConfiguration field)
    {
        var item = ListArgument.ItemTypeOf(field, "[UseFiltering]");
        ListArgument.Add(field, "where", types => FilterTypes.Of(types, Type ?? item), (types, argument) =>
            (IResultTransform)Activator.CreateInstance(
                typeof(FilterApplier<>).MakeGenericType(item), (InputObjectType)argument.Type.Named, ListArgument.ConvertersOf(types))!);
    }
}
