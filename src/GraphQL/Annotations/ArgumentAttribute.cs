namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The parameter is an argument of the field, even if the container has a service of its type.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute : Attribute;
