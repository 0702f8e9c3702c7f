namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The parameter takes the object whose field is resolved.</summary>
/// <param name="requires">Names of the parent's properties, separated by spaces or commas, that a projection must then read.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The parent's properties that the resolver reads, or null.</summary>
    public string? Requires { get; } = requires;
}
