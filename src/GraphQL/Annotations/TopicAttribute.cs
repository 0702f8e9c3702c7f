namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The topic that the marked subscription listens to, or on a parameter, the argument whose value is the topic. The text may
/// hold arguments in braces: <c>Room_{roomId}</c>.
/// </summary>
/// <param name="name">The topic; by default the method's name.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The topic, or null for the method's name.</summary>
    public string? Name { get; } = name;
}
