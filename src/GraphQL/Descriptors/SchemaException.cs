namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The schema cannot be built from the classes given: thrown at start, so that an invalid schema never serves.</summary>
public sealed class SchemaException(string message) : Exception(message);
