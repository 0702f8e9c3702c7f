namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>What a mutation led to: its result, or the errors that it declares.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<Exception>? Errors);
