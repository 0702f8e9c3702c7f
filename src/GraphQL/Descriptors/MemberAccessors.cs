namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Compiles functions that read properties, so that nothing is reflected upon while a request runs.</summary>
internal static class MemberAccessors
{
    private static readonly ConcurrentDictionary<PropertyInfo, Func<object, object?>> Compiled = new();

    /// <summary>Reads the property of an object, or of a class if it is static.</summary>
    public static Func<object, object?> Of(PropertyInfo property) => Compiled.GetOrAdd(property, Compile);

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var instance = property.GetMethod!.IsStatic ? null : Expression.Convert(parent, property.DeclaringType!);
        var value = Expression.Convert(Expression.Property(instance, property), typeof(object));
        return Expression.Lambda<Func<object, object?>>(value, parent).Compile();
    }
}
