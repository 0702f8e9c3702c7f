namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The schema type of a field, argument or input field, instead of the one inferred.</summary>
/// <typeparam name="T">A class or schema type.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T));
