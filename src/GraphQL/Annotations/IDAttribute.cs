namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The marked field, argument or input field is a global object identifier: opaque, and bound to one type. As an argument it
/// takes no identifier of another type.
/// </summary>
/// <param name="typeName">The type the identifier belongs to; by default the one that declares the member.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The name of the type that the identifier belongs to, or null.</summary>
    public string? TypeName { get; } = typeName;

    /// <summary>The class of the type that the identifier belongs to, or null.</summary>
    public virtual Type? NodeType => null;
}
