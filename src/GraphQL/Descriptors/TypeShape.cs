namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>
/// A C# type as the schema sees it: what is nullable, what is a list, and tasks, optionals and nullables taken off. A
/// string is not a list; a dictionary has no shape in GraphQL and is refused.
/// </summary>
internal sealed class TypeShape
{
    private static readonly ConcurrentDictionary<Type, Type?> Elements = new();

    private TypeShape(Type type, bool isNullable, TypeShape? element) => (Type, IsNullable, Element) = (type, isNullable, element);

    /// <summary>The type without task, optional and nullable.</summary>
    public Type Type { get; }

    /// <summary>Whether null is a value.</summary>
    public bool IsNullable { get; }

    /// <summary>Of a list its items' shape, else null.</summary>
    public TypeShape? Element { get; }

    /// <summary>The type below all lists.</summary>
    public Type NamedType => Element is null ? Type : Element.NamedType;

    /// <summary>The shape of what a method returns.</summary>
    public static TypeShape Of(MethodInfo method) => From(new NullabilityInfoContext().Create(method.ReturnParameter), write: false);

    /// <summary>The shape of a parameter.</summary>
    public static TypeShape Of(ParameterInfo parameter) => From(new NullabilityInfoContext().Create(parameter), write: true);

    /// <summary>The shape of a property, as it is read or as it is set.</summary>
    public static TypeShape Of(PropertyInfo property, bool write = false) =>
        From(new NullabilityInfoContext().Create(property), write);

    /// <summary>The shape of a type without annotations: reference types are taken as nullable or not as told.</summary>
    public static TypeShape Of(Type type, bool nullable = false)
    {
        type = Unwrap(type);
        return Nullable.GetUnderlyingType(type) is { } value
            ? Of(value, nullable: true)
            : new TypeShape(type, nullable, ElementOf(type) is { } element ? Of(element) : null);
    }

    /// <summary>The named type within the lists and non-nulls of the shape.</summary>
    public GraphQLType Wrap(NamedType named)
    {
        GraphQLType type = Element is null ? named : new ListType(Element.Wrap(named));
        return IsNullable ? type : new NonNullType(type);
    }

    /// <summary>The item type of a sequence type, or null if the type is none.</summary>
    /// <exception cref="SchemaException">The type is a dictionary.</exception>
    public static Type? ElementOf(Type type) => Elements.GetOrAdd(type, FindElement);

    /// <summary>Whether values of the type can be a service: neither a list nor a primitive.</summary>
    internal static bool IsPlain(Type type) =>
        type is { IsPrimitive: false, IsEnum: false, IsValueType: false } && type != typeof(string) && ElementOfOrNull(type) is null;

    private static Type? ElementOfOrNull(Type type) => type.IsArray || (type.IsGenericType && type.Namespace == "System.Collections.Generic") ? type : null;

    private static Type? FindElement(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]))
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        if (Implemented(type, typeof(IReadOnlyDictionary<,>)) is not null || Implemented(type, typeof(IDictionary<,>)) is not null)
        {
            throw new SchemaException($"{type} is a dictionary, which has no counterpart in GraphQL: use a list of a type with key and value.");
        }

        var sequence = Implemented(type, typeof(IEnumerable<>)) ?? Implemented(type, typeof(IAsyncEnumerable<>));
        return sequence?.GetGenericArguments()[0];
    }

    private static Type? Implemented(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition
            ? type
            : type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);

    private static TypeShape From(NullabilityInfo info, bool write)
    {
        if (IsTransparent(info.Type))
        {
            return From(info.GenericTypeArguments[0], write);
        }

        var nullable = (write ? info.WriteState : info.ReadState) is var state && state == NullabilityState.Unknown
            ? !info.Type.IsValueType
            : state == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        return ElementOf(type) is { } element
            ? new TypeShape(type, nullable, FromElement(info, type, element, write))
            : new TypeShape(type, nullable, null);
    }

    private static TypeShape FromElement(NullabilityInfo info, Type type, Type element, bool write)
    {
        var annotated = type.IsArray
            ? info.ElementType
            : info.GenericTypeArguments.Length == 1 && info.GenericTypeArguments[0].Type == element ? info.GenericTypeArguments[0] : null;
        return annotated is null ? Of(element) : From(annotated, write);
    }

    private static Type Unwrap(Type type) => IsTransparent(type) ? Unwrap(type.GetGenericArguments()[0]) : type;

    private static bool IsTransparent(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(Optional<>));
}
