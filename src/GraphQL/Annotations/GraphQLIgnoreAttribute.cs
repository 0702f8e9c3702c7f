namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Keeps a member, parameter, enum value or type out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;
