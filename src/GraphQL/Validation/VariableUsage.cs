namespace ScoringPlatform.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Type">The type of the position; null where it is unknown.</param>
/// <param name="HasDefault">Whether the position has a default other than null.</param>
/// <param name="OneOf">The oneOf input object that the position is a field of, or null.</param>
public readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);
