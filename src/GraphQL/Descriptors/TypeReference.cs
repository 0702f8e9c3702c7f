namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>A type of the schema that is looked up, or made, when the schema is put together.</summary>
internal sealed class TypeReference
{
    private readonly Func<TypeRegistry, GraphQLType> _resolve;

    private TypeReference(Func<TypeRegistry, GraphQLType> resolve, TypeShape? shape = null) => (_resolve, Shape) = (resolve, shape);

    /// <summary>The C# type it was inferred from, or null.</summary>
    public TypeShape? Shape { get; }

    /// <summary>The output type inferred from a C# type.</summary>
    public static TypeReference Output(TypeShape shape) => new(types => types.Output(shape), shape);

    /// <summary>The input type inferred from a C# type.</summary>
    public static TypeReference Input(TypeShape shape) => new(types => types.Input(shape), shape);

    /// <summary>A type in the specification's syntax, such as <c>[String!]</c>, of types that are registered.</summary>
    public static TypeReference Parse(string syntax) => new(types => types.Parse(syntax));

    /// <summary>A type that is made on demand.</summary>
    public static TypeReference From(Func<TypeRegistry, GraphQLType> create) => new(create);

    /// <summary>The type itself.</summary>
    public GraphQLType Resolve(TypeRegistry types) => _resolve(types);
}
