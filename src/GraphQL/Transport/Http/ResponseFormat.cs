namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>Media types in which the server answers.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,

    /// <summary><c>text/html</c>, the explorer page.</summary>
    Html,
}
