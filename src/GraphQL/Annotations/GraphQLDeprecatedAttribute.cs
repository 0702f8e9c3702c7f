namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Marks a field, argument, input field or enum value as deprecated.</summary>
/// <param name="deprecationReason">What to use instead.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>What to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
