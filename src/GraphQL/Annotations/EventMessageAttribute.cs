namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The parameter takes the event that the subscription answers.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
