namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>A request as a client sends it (GraphQL over HTTP, "Request Parameters").</summary>
internal sealed record GraphQLRequest
{
    /// <summary>The document, or null where <see cref="Id"/> names one.</summary>
    public string? Query { get; init; }

    /// <summary>The hash of a persisted document.</summary>
    public string? Id { get; init; }

    public string? OperationName { get; init; }

    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
