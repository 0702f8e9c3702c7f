namespace ScoringPlatform.GraphQL.Execution;

/// <summary>The values of <c>extensions.code</c> that execution gives.</summary>
public static class ExecutionErrorCodes
{
    /// <summary>The caller is not signed in.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The caller is signed in and may not.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The request took longer than it may.</summary>
    public const string Timeout = "EXECUTION_TIMEOUT";

    /// <summary>The request has no document, or names an operation that the document does not have.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The kind of operation is not allowed by this way of asking.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The caller has used up what may be asked for in a time.</summary>
    public const string TooManyRequests = "TOO_MANY_REQUESTS";

    /// <summary>A non-null field came out as null.</summary>
    public const string NonNullViolation = "NON_NULL_VIOLATION";

    /// <summary>What the field needs is away for now: the same request may be sent again.</summary>
    public const string Retryable = "RETRYABLE";

    /// <summary>A resolver failed in a way that is not told.</summary>
    public const string Unexpected = "INTERNAL_ERROR";
}
