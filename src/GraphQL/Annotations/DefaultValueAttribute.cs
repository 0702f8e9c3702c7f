namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The default value of an argument or input field.</summary>
/// <param name="value">A runtime value of the parameter's or property's type.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>A runtime value of the parameter's or property's type.</summary>
    public object? Value { get; } = value;
}
