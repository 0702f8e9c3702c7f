namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The parameter takes a value of the request's context data.</summary>
/// <param name="key">The key; by default the parameter's name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The key, or null for the parameter's name.</summary>
    public string? Key { get; } = key;
}
