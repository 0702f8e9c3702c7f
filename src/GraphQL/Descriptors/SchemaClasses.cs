namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Tells classes that take part in a schema by their attributes.</summary>
internal static class SchemaClasses
{
    /// <summary>Whether a class is registered with its assembly's module.</summary>
    public static bool IsSchemaClass(Type type) => RootOf(type) is not null || ExtendedBy(type) is not null
        || type.GetCustomAttributes(inherit: false)
            .Any(a => a is ObjectTypeAttribute or InterfaceTypeAttribute or UnionTypeAttribute);

    /// <summary>The class whose object type a class has further fields of, or null.</summary>
    public static Type? ExtendedBy(Type type) => type.GetCustomAttributes(inherit: false).Select(a => a.GetType())
        .FirstOrDefault(a => a.IsGenericType && a.GetGenericTypeDefinition() == typeof(ObjectTypeAttribute<>))?.GetGenericArguments()[0];

    /// <summary>The root type that a class's methods are fields of, or null.</summary>
    public static OperationType? RootOf(Type type) =>
        type.IsDefined(typeof(QueryTypeAttribute), inherit: false) ? OperationType.Query
        : type.IsDefined(typeof(MutationTypeAttribute), inherit: false) ? OperationType.Mutation
        : type.IsDefined(typeof(SubscriptionTypeAttribute), inherit: false) ? OperationType.Subscription
        : null;
}
