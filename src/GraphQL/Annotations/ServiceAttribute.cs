namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The parameter takes a service. Needed only for services that the container does not list, or that have a key.</summary>
/// <param name="key">The key of a keyed service.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The service's key, or null.</summary>
    public string? Key { get; } = key;
}
