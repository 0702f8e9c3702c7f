namespace ScoringPlatform.GraphQL.Errors;

/// <summary>
/// The schema cannot be built, or breaks the specification: thrown at start, so that an invalid schema never serves.
/// <see cref="Errors"/> holds all that was found.
/// </summary>
public sealed class SchemaException(ImmutableArray<GraphQLError> errors)
    : Exception(string.Join("\n", errors.Select(e => e.Message)))
{
    public SchemaException(string message)
        : this([new GraphQLError(message)])
    {
    }

    public ImmutableArray<GraphQLError> Errors { get; } = errors;
}
