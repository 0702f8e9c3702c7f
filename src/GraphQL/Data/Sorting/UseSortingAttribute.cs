using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Gives a list field the argument <c>order</c>. The order is put into the resolver's query.</summary>
public class UseSortingAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Sorts by what the type of the items, or the given sort input, opens.</summary>
    /// <param name="type">A class derived from <see cref="SortInputType{T}"/>; by default the items' class counts.</param>
    /// <param name="order">Attributes are applied in the order of their lines.</param>
    public UseSortingAttribute(Type? type = null, [CallerLineNumber] int order = 0) => (Type, Order) = (type, order);

    /// <summary>The sort input, or null for that of the items' class.</summary>
    public Type? Type { get; }

    internal override void Configure(SchemaContext context, ObjectFieldConfiguration field)
    {
        var item = ListArgument.ItemTypeOf(field, "[UseSorting]");
        ListArgument.Add(
            field,
            "order",
            types => new ListType(new NonNullType(SortTypes.Of(types, Type ?? item))),
            (_, argument) => (IResultTransform)Activator.CreateInstance(
                typeof(SortApplier<>).MakeGenericType(item), (InputObjectType)argument.Type.Named)!);
    }
}
