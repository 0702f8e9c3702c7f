namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The weight of a field, argument, input field, or type in the static cost of an operation.</summary>
/// <param name="weight">By default 10 for a field that is resolved asynchronously, 1 for one of composite type, else 0.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
