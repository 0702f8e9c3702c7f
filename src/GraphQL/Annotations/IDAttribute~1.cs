namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked field, argument or input field is the identifier of a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The runtime type of the node.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class IDAttribute<T> : IDAttribute
{
    /// <inheritdoc />
    public override Type? NodeType => typeof(T);
}
