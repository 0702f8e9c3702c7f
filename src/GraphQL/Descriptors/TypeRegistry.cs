using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>
/// Makes the types of a schema, each when it is first referred to. A type is registered before its fields are made, so that
/// types can refer to each other in circles.
/// </summary>
internal sealed class TypeRegistry
{
    private readonly SchemaContext _context;
    private readonly BuiltInScalars _scalars = new();
    private readonly Dictionary<Type, NamedType> _output = [];
    private readonly Dictionary<Type, NamedType> _input = [];
    private readonly Dictionary<string, NamedType> _named = [];
    private readonly Queue<Action> _pending = [];
    private readonly OutputTypes _outputTypes;
    private readonly InputTypes _inputTypes;

    public TypeRegistry(SchemaContext context, TypeConfigurations configurations)
    {
        _context = context;
        Configurations = configurations;
        _outputTypes = new OutputTypes(this, context);
        _inputTypes = new InputTypes(this, context);
    }

    /// <summary>The application's services.</summary>
    public IServiceProvider Services => _context.Services;

    public TypeConfigurations Configurations { get; }

    /// <summary>Every type made so far.</summary>
    public IReadOnlyCollection<NamedType> Types => _named.Values;

    /// <summary>The output type inferred from a C# type, made if need be.</summary>
    public GraphQLType Output(TypeShape shape) => shape.Wrap(OutputNamed(shape.NamedType));

    /// <summary>The input type inferred from a C# type, made if need be.</summary>
    public GraphQLType Input(TypeShape shape) => shape.Wrap(InputNamed(shape.NamedType));

    /// <summary>A type in the specification's syntax.</summary>
    /// <exception cref="SchemaException">It names a type that is not registered, or is not a type.</exception>
    public GraphQLType Parse(string syntax) => FromNode(Parser.ParseType(syntax), syntax);

    /// <summary>The type of that name; if there is none yet, it is made and registered at once, and filled afterwards.</summary>
    public T GetOrAdd<T>(string name, Func<string, T> create, Action<T>? fill = null)
        where T : NamedType
    {
        if (_named.TryGetValue(name, out var existing))
        {
            return existing as T ?? throw new SchemaException($"The name {name} is taken by a type of another kind.");
        }

        var made = create(name);
        _named.Add(name, made);
        if (fill is not null)
        {
            _pending.Enqueue(() => fill(made));
        }

        return made;
    }

    /// <summary>The fields that the object type of a C# class has so far, its ignored properties left out, by member.</summary>
    public IReadOnlyList<ObjectFieldConfiguration> FieldsOf(Type runtimeType) => [.. Configurations.Of(runtimeType).Fields];

    /// <summary>Makes fields from descriptions.</summary>
    public ObjectFields Fields => new(this, _context);

    /// <summary>Fills all types that were referred to, and those that this leads to.</summary>
    public void Complete()
    {
        while (_pending.TryDequeue(out var fill))
        {
            fill();
        }
    }

    /// <summary>The named output type of a C# type.</summary>
    public NamedType OutputNamed(Type type)
    {
        if (!_output.TryGetValue(type, out var named))
        {
            named = OfClass(type, Leaf(type) ?? _outputTypes.Create(type));
            _output[type] = named;
        }

        return named;
    }

    private NamedType InputNamed(Type type)
    {
        if (!_input.TryGetValue(type, out var named))
        {
            named = OfClass(type, Leaf(type) ?? _inputTypes.Create(type));
            _input[type] = named;
        }

        return named;
    }

    /// <summary>The type, unless another class has its name: the fields of one cannot be read from the other.</summary>
    private static NamedType OfClass(Type type, NamedType named) => named is ScalarType || named.RuntimeType is not { } other || other == type
        ? named
        : throw new SchemaException($"{type} and {other} are both named {named.Name}: give one of them another name.");

    private NamedType? Leaf(Type type)
    {
        if (_context.Setup.Scalars.TryGetValue(type, out var bound))
        {
            return _named.TryGetValue(bound.Name, out var known) ? known : GetOrAdd(bound.Name, _ => _scalars.Find(bound.Name) ?? bound);
        }

        return _scalars.For(type) is { } scalar ? GetOrAdd(scalar.Name, _ => scalar)
            : type.IsEnum ? EnumTypes.Create(this, type)
            : null;
    }

    private GraphQLType FromNode(TypeNode node, string syntax) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(FromNode(nonNull.Type, syntax)),
        ListTypeNode list => new ListType(FromNode(list.Type, syntax)),
        NamedTypeNode named => _named.TryGetValue(named.Name.Value, out var type) ? type
            : _scalars.Find(named.Name.Value) is { } scalar ? GetOrAdd(scalar.Name, _ => scalar)
            : throw new SchemaException($"The type {named.Name.Value} in {syntax} is not registered."),
        _ => throw new SchemaException($"{syntax} is no type."),
    };
}
