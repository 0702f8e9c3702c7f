using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes references from types given as type arguments, and wraps types as a C# type is shaped.</summary>
internal static class SchemaTypes
{
    public static TypeReference Output(Type type) => TypeReference.From(types => Resolve(types, type, static (t, shape) => t.Output(shape)));

    public static TypeReference Input(Type type) => TypeReference.From(types => Resolve(types, type, static (t, shape) => t.Input(shape)));

    /// <summary>The named type within the lists and non-nulls that the shape has.</summary>
    public static GraphQLType Wrap(TypeShape shape, NamedType named)
    {
        GraphQLType type = shape.Element is null ? named : new ListType(Wrap(shape.Element, named));
        return shape.IsNullable ? type : new NonNullType(type);
    }

    /// <summary>The type without its outermost non-null.</summary>
    public static GraphQLType Nullable(GraphQLType type) => type is NonNullType nonNull ? nonNull.OfType : type;

    private static GraphQLType Resolve(TypeRegistry types, Type type, Func<TypeRegistry, TypeShape, GraphQLType> infer)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(NonNullType<>))
        {
            return new NonNullType(Resolve(types, type.GetGenericArguments()[0], infer));
        }

        if (definition == typeof(ListType<>))
        {
            return new ListType(Resolve(types, type.GetGenericArguments()[0], infer));
        }

        if (type.IsSubclassOf(typeof(ScalarType)))
        {
            var scalar = (ScalarType)Activator.CreateInstance(type, nonPublic: true)!;
            return types.GetOrAdd(scalar.Name, _ => scalar);
        }

        return infer(types, TypeShape.Of(type, nullable: !type.IsValueType));
    }
}
