using ScoringPlatform.Db.Faults;

namespace ScoringPlatform.Api.Errors;

/// <summary>What a caller is told when the storage fails, whichever way the request came.</summary>
/// <param name="Code">Stable, UPPER_SNAKE: clients decide by it.</param>
/// <param name="Message">What to do.</param>
internal sealed record StorageProblem(string Code, string Message)
{
    /// <summary>The database is busy or away: nothing was stored, and the same request may be sent again.</summary>
    public const string Retryable = "RETRYABLE";

    /// <summary>There is no room on the server's disk: nothing was stored; reading goes on.</summary>
    public const string StorageFull = "STORAGE_FULL";

    /// <summary>The server's disk or database file fails: an operator is needed.</summary>
    public const string StorageFailed = "STORAGE_FAILED";

    private static readonly StorageProblem Busy = new(Retryable, "The database is busy or away, nothing was stored: send the request again.");

    private static readonly StorageProblem Full = new(
        StorageFull, "The server's disk is full, nothing was stored: tell its operator, then send the request again.");

    private static readonly StorageProblem Failed = new(
        StorageFailed,
        "The server's storage failed: tell its operator. Look whether a change was kept before repeating it; votes may be sent again.");

    /// <summary>Null when the exception says nothing of the storage.</summary>
    public static StorageProblem? Of(Exception? error) => StorageFaults.Of(error) switch
    {
        StorageFault.Busy => Busy,
        StorageFault.Full => Full,
        StorageFault.Failed => Failed,
        _ => null,
    };
}
