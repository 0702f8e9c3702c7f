namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked interface or abstract class is a union of the registered classes that implement it.</summary>
/// <param name="name">The type's name; by default the class's.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's name, or null for the class's own.</summary>
    public string? Name { get; } = name;
}
