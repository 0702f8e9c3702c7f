namespace ScoringPlatform.GraphQL.Descriptors;

internal static class SchemaErrors
{
    /// <summary>The exception for a schema that cannot be built.</summary>
    public static SchemaException Of(string message) => new(message);
}
