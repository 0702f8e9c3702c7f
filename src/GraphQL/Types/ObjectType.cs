namespace ScoringPlatform.GraphQL.Types;

/// <summary>A type with fields that yield values (specification, section 3.6).</summary>
public sealed class ObjectType(string name) : ComplexOutputType(name)
{
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>
    /// Whether a value belongs to this type, asked when an abstract type has no resolver of its own.
    /// Without it a value belongs when its .NET type is <see cref="NamedType.RuntimeType"/> or derives from it.
    /// </summary>
    public Func<object, bool>? IsTypeOf { get; set => field = Guarded(value); }

    /// <summary>Whether the value belongs to this type; see <see cref="IsTypeOf"/>.</summary>
    public bool IsInstance(object value) => IsTypeOf is { } test ? test(value) : RuntimeType?.IsInstanceOfType(value) == true;
}
