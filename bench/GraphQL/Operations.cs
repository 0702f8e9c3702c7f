using System.Text.Json;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>What is asked for.</summary>
internal static class Operations
{
    public const string TypeName = "{ __typename }";

    public const string Page =
        "{ books(first: 50) { nodes { id title year } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    /// <summary>The body of the request over HTTP; the bare endpoints get the same.</summary>
    public static string Body(string operation) => JsonSerializer.Serialize(new { query = operation });
}
