using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Makes the sort inputs of a schema, named and shaped as Hot Chocolate 16 has them.</summary>
internal static class SortTypes
{
    /// <summary>The sort input of a class; of a class derived from <see cref="SortInputType{T}"/>, the one that it describes.</summary>
    public static InputObjectType Of(TypeRegistry types, Type type)
    {
        var configuration = typeof(SortInputType).IsAssignableFrom(type)
            ? ((SortInputType)Activator.CreateInstance(type)!).CreateConfiguration()
            : new ListInputConfiguration(type);
        var name = configuration.Name ?? NamingConventions.TypeName(configuration.Entity) + "SortInput";
        return types.GetOrAdd<InputObjectType>(name, n => new InputObjectType(n), input => Fill(types, input, configuration));
    }

    private static void Fill(TypeRegistry types, InputObjectType input, ListInputConfiguration configuration)
    {
        configuration.AddOpenFields(types);
        foreach (var field in configuration.Fields)
        {
            Add(types, input, field);
        }
    }

    private static void Add(TypeRegistry types, InputObjectType input, ListInputFieldConfiguration field)
    {
        var nested = NestedOf(types, field);
        if (nested is null && !SchemaMembers.IsLeaf(types, field.Selector.ReturnType))
        {
            return;
        }

        var sort = new InputField(field.NameIn(input.Name), nested ?? (GraphQLType)Direction(types));
        sort.Features.Set(new SortBinding(field.Selector, nested));
        sort.Directives.Add(CostDirectives.Cost(CostWeight.Default));
        input.Fields.Add(sort);
    }

    private static InputObjectType? NestedOf(TypeRegistry types, ListInputFieldConfiguration field)
    {
        var type = field.Selector.ReturnType;
        return field.InputType is { } given ? Of(types, given)
            : SchemaMembers.IsLeaf(types, type) || !type.IsClass || type == typeof(object) || TypeShape.ElementOf(type) is not null ? null
            : Of(types, type);
    }

    private static EnumType Direction(TypeRegistry types) =>
        types.GetOrAdd<EnumType>("SortEnumType", n => new EnumType(n), direction =>
        {
            direction.Values.Add(new EnumValue("ASC", SortDirection.Ascending));
            direction.Values.Add(new EnumValue("DESC", SortDirection.Descending));
        });
}
