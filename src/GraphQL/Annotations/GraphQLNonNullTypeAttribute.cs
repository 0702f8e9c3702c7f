namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked field, argument or input field is non-null in the schema, whatever its annotation in C# says.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;
