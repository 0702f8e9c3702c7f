using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Console.Operations;

/// <summary>An operation that a page cannot do without was refused or failed.</summary>
public sealed class OperationFailedException(string operation, OperationError error) : Exception($"{operation}: {error.Message}")
{
    /// <summary>What the page shows in its place.</summary>
    public ProblemKind Kind { get; } = error.Code switch
    {
        "RETRYABLE" or "STORAGE_FULL" or "STORAGE_FAILED" => ProblemKind.Busy,
        // An address that somebody mistyped: no id that the schema knows.
        "NOT_FOUND" or "BAD_USER_INPUT" => ProblemKind.NotFound,
        "NOT_ALLOWED" => ProblemKind.NoRight,
        _ when error.Code.StartsWith("AUTH_", StringComparison.Ordinal) => ProblemKind.NoRight,
        _ => ProblemKind.Failed,
    };

    /// <summary>The stable code of the error.</summary>
    public string Code => error.Code;
}
