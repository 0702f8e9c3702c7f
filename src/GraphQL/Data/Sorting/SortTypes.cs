using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Makes the sort inputs of a schema, named and shaped as Hot Chocolate 16 has them.</summary>
internal static class SortTypes
{
    /// <summary>The sort input of a class; of a class derived from <see cref="SortInputType{T}"/>, the one that it describes.</summary>
    public static InputObjectType Of(ITypeRegistry types, Type type)
    {
        var configuration = typeof(SortInputType).IsAssignableFrom(type)
            ? ((SortInputType)Activator.CreateInstance(type)!).CreateConfiguration()
            : new SortConfiguration(type);
        var name = configuration.Name ?? types.Naming.TypeName(configuration.Entity) + "SortInput";
        return types.GetOrAdd<InputObjectType>(name, n => new InputObjectType(n), input => Fill(types, input, configuration));
    }

    private static void Fill(ITypeRegistry types, InputObjectType input, SortConfiguration configuration)
    {
        input.Description = configuration.Description;
        if (!configuration.IsExplicit)
        {
            foreach (var property in SchemaMembers.Open(types, configuration.Entity))
            {
                configuration.FieldOf(MemberExpressions.SelectorOf(configuration.Entity, property));
            }
        }

        foreach (var field in configuration.Fields.Where(f => !f.IsIgnored))
        {
            Add(types, input, field);
        }
    }

    private static void Add(ITypeRegistry types, InputObjectType input, SortFieldConfiguration field)
    {
        var property = MemberExpressions.PropertyOf(field.Selector);
        var nested = NestedOf(types, field);
        if (nested is null && !SchemaMembers.IsLeaf(types, field.Selector.ReturnType))
        {
            return;
        }

        var name = field.FieldName
            ?? (property is null ? null : types.Naming.MemberName(property))
            ?? throw new SchemaException($"A field of {input.Name} needs a name: it is not a property alone.");
        var sort = new InputField(name, nested ?? (GraphQLType)Direction(types)) { Description = field.FieldDescription, Property = property };
        sort.Features.Set(new SortBinding(field.Selector, nested));
        sort.Directives.Add(CostDirectives.Cost(CostWeight.Default));
        input.Fields.Add(sort);
    }

    private static InputObjectType? NestedOf(ITypeRegistry types, SortFieldConfiguration field)
    {
        var type = field.Selector.ReturnType;
        return field.SortType is { } given ? Of(types, given)
            : SchemaMembers.IsLeaf(types, type) || !type.IsClass || type == typeof(object) || TypeShape.ElementOf(type) is not null ? null
            : Of(types, type);
    }

    private static EnumType Direction(ITypeRegistry types) =>
        types.GetOrAdd<EnumType>("SortEnumType", n => new EnumType(n), direction =>
        {
            direction.Values.Add(new EnumValue("ASC", SortDirection.Ascending));
            direction.Values.Add(new EnumValue("DESC", SortDirection.Descending));
        });
}
