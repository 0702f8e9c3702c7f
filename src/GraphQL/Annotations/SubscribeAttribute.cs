namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked method is a subscription whose events come from a topic or from another method.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The method of the same class that returns the source event stream; by default the topic is subscribed to.</summary>
    public string? With { get; set; }
}
