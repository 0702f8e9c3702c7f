using System.Reflection;
using System.Runtime.CompilerServices;
using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Types;

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

    /// <inheritdoc />
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo? member)
    {
        var item = ListArgument.ItemTypeOf(descriptor, "[UseSorting]");
        ListArgument.Add(
            descriptor,
            "order",
            types => new ListType(new NonNullType(SortTypes.Of(types, Type ?? item))),
            (_, argument) => (IResultTransform)Activator.CreateInstance(
                typeof(SortApplier<>).MakeGenericType(item), (InputObjectType)argument.Type.Named)!);
    }
}
