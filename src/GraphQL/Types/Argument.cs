namespace ScoringPlatform.GraphQL.Types;

/// <summary>An argument of a field or directive (specification, section 3.6.1).</summary>
public sealed class Argument(string name, GraphQLType type) : InputValue(name, type);
