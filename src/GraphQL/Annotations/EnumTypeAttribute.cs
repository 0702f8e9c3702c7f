namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Names the GraphQL enum that the marked enum becomes.</summary>
/// <param name="name">The type's name; by default the enum's.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's name, or null for the enum's own.</summary>
    public string? Name { get; } = name;
}
