namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked class is an object type, also where nothing refers to it.</summary>
/// <param name="name">The type's name; by default the class's.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's name, or null for the class's own.</summary>
    public string? Name { get; } = name;
}
