namespace ScoringPlatform.GraphQL.Execution;

/// <summary>What execution keeps for a schema beyond single requests.</summary>
internal sealed class SchemaRuntime(Schema schema, ErrorHandler errors, IReadOnlyDictionary<Type, Func<object, object>> outputConverters)
{
    private readonly ConcurrentDictionary<(NamedType, Type), ObjectType?> _objectTypes = new();

    public Schema Schema { get; } = schema;

    public ErrorHandler Errors { get; } = errors;

    /// <summary>The value that a scalar knows, for a C# type that is bound to it.</summary>
    public object Convert(object value) => outputConverters.Count > 0 && outputConverters.TryGetValue(value.GetType(), out var convert)
        ? convert(value)
        : value;

    /// <summary>The object type of a value of an abstract type (specification, section 6.4.3, ResolveAbstractType), or null.</summary>
    public ObjectType? ObjectTypeOf(CompositeType type, object value)
    {
        var resolve = type is InterfaceType contract ? contract.ResolveType : ((UnionType)type).ResolveType;
        if (resolve?.Invoke(value) is { } resolved)
        {
            return resolved;
        }

        var key = (type, value.GetType());
        if (!_objectTypes.TryGetValue(key, out var found))
        {
            var possible = Schema.GetPossibleTypes(type);
            if (possible.Any(t => t.IsTypeOf is not null))
            {
                return possible.FirstOrDefault(t => t.IsInstance(value));
            }

            found = possible.FirstOrDefault(t => t.RuntimeType == value.GetType()) ?? possible.FirstOrDefault(t => t.IsInstance(value));
            _objectTypes.TryAdd(key, found);
        }

        return found;
    }
}
