using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Makes the filter inputs of a schema, named and shaped as Hot Chocolate 16 has them.</summary>
internal static class FilterTypes
{
    /// <summary>The filter of a class; of a class derived from <see cref="FilterInputType{T}"/>, the one that it describes.</summary>
    public static InputObjectType Of(TypeRegistry types, Type type)
    {
        var configuration = typeof(FilterInputType).IsAssignableFrom(type)
            ? ((FilterInputType)Activator.CreateInstance(type)!).CreateConfiguration()
            : new ListInputConfiguration(type);
        var name = configuration.Name ?? NamingConventions.TypeName(configuration.Entity) + "FilterInput";
        return types.GetOrAdd<InputObjectType>(name, n => new InputObjectType(n), filter => Fill(types, filter, configuration));
    }

    private static void Fill(TypeRegistry types, InputObjectType filter, ListInputConfiguration configuration)
    {
        AddCombinations(filter);
        configuration.AddOpenFields(types);
        foreach (var field in configuration.Fields)
        {
            AddMember(types, filter, configuration.Entity, field);
        }
    }

    private static void AddMember(TypeRegistry types, InputObjectType filter, Type entity, ListInputFieldConfiguration field)
    {
        if (OfValue(types, field) is not { } type)
        {
            return;
        }

        var name = field.NameIn(filter.Name);
        var isLeaf = SchemaMembers.IsLeaf(types, field.Selector.ReturnType);
        var input = new InputField(name, type);
        var read = IdOf(field) is { } id ? NodeFields.IdentifierReader(types, entity, field.Property!, id) : null;
        input.Features.Set<FilterBinding>(new MemberBinding(name, field.Selector, type, isLeaf, read));
        filter.Fields.Add(input);
    }

    private static InputObjectType? OfValue(TypeRegistry types, ListInputFieldConfiguration field)
    {
        var type = Nullable.GetUnderlyingType(field.Selector.ReturnType) ?? field.Selector.ReturnType;
        if (field.InputType is { } given)
        {
            return TypeShape.ElementOf(type) is { } item ? Collection(types, item, Of(types, given)) : Of(types, given);
        }

        if (SchemaMembers.IsLeaf(types, type))
        {
            return IdOf(field) is null ? Leaf(types, type) : Identifier(types);
        }

        if (TypeShape.ElementOf(type) is { } element)
        {
            return SchemaMembers.IsLeaf(types, element) ? Collection(types, element, Leaf(types, element)) : Collection(types, element, Of(types, element));
        }

        return type.IsClass && type != typeof(object) ? Of(types, type) : null;
    }

    private static IDAttribute? IdOf(ListInputFieldConfiguration field) => field.Property?.GetCustomAttribute<IDAttribute>();

    private static InputObjectType Identifier(TypeRegistry types) =>
        types.GetOrAdd<InputObjectType>("IdOperationFilterInput", n => new InputObjectType(n), filter =>
        {
            foreach (var operation in FilterOperations.Equatable)
            {
                AddOperation(filter, operation, types.Parse("ID"));
            }
        });

    private static InputObjectType Leaf(TypeRegistry types, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var value = types.Input(TypeShape.Of(type, nullable: true)).NullableType;
        return types.GetOrAdd<InputObjectType>(OperationName(value.Named), n => new InputObjectType(n), filter =>
        {
            if (type == typeof(string))
            {
                AddCombinations(filter);
            }

            foreach (var operation in OperationsOf(value.Named, type))
            {
                AddOperation(filter, operation, value);
            }
        });
    }

    private static string OperationName(NamedType value) =>
        (value.Name == "UUID" ? "Uuid" : value.Name) + "OperationFilterInput";

    private static IReadOnlyList<FilterOperation> OperationsOf(NamedType value, Type type) =>
        type == typeof(string) ? FilterOperations.Text
        : type == typeof(bool) ? FilterOperations.Boolean
        : value is EnumType || type == typeof(Uri) ? FilterOperations.Equatable
        : FilterOperations.Comparable;

    private static void AddOperation(InputObjectType filter, FilterOperation operation, GraphQLType value)
    {
        var field = new InputField(operation.Name, operation.TakesList ? new ListType(value) : value);
        field.Features.Set<FilterBinding>(new OperationBinding(operation.Name, operation));
        field.Directives.Add(CostDirectives.Cost(operation.Weight));
        filter.Fields.Add(field);
    }

    private static InputObjectType Collection(TypeRegistry types, Type itemType, InputObjectType item)
    {
        const string suffix = "OperationFilterInput";
        var name = item.Name.EndsWith(suffix, StringComparison.Ordinal) ? "List" + item.Name : "ListFilterInputTypeOf" + item.Name;
        return types.GetOrAdd<InputObjectType>(name, n => new InputObjectType(n), filter =>
        {
            foreach (var quantifier in new[] { CollectionBinding.All, CollectionBinding.None, CollectionBinding.Some })
            {
                Add(filter, quantifier, item, new CollectionBinding(quantifier, item, itemType));
            }

            Add(filter, AnyBinding.Name, types.Input(TypeShape.Of(typeof(bool), nullable: true)).NullableType, new AnyBinding(itemType));
        });
    }

    private static void Add(InputObjectType filter, string name, GraphQLType type, FilterBinding binding)
    {
        var field = new InputField(name, type);
        field.Features.Set(binding);
        field.Directives.Add(CostDirectives.Cost(CostWeight.Default));
        filter.Fields.Add(field);
    }

    private static void AddCombinations(InputObjectType filter)
    {
        foreach (var name in new[] { "and", "or" })
        {
            var field = new InputField(name, new ListType(new NonNullType(filter)));
            field.Features.Set<FilterBinding>(new CombinationBinding(filter, name, all: name == "and"));
            filter.Fields.Add(field);
        }
    }
}
