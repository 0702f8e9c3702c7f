using System.Collections.Immutable;
using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>A type system that breaks the specification; <see cref="Errors"/> holds all that was found.</summary>
public sealed class SchemaException(ImmutableArray<GraphQLError> errors)
    : Exception(string.Join("\n", errors.Select(e => e.Message)))
{
    public ImmutableArray<GraphQLError> Errors { get; } = errors;
}
