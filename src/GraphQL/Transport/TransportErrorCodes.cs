namespace ScoringPlatform.GraphQL.Transport;

/// <summary>The values of <c>extensions.code</c> that the transport gives.</summary>
public static class TransportErrorCodes
{
    /// <summary>No document of that hash is kept. The code that Apollo's clients know.</summary>
    public const string PersistedNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The server executes only documents that it keeps.</summary>
    public const string OnlyPersisted = "PERSISTED_QUERY_ONLY";

    /// <summary>The response is larger than the server sends.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";
}
