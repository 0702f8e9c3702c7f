namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// The numbers of all log messages, each used by one message alone. <c>docs/operations.md</c> says for each what to do.
/// </summary>
public static class LogEvents
{
    /// <summary>The platform serves.</summary>
    public const int Serving = 1001;

    /// <summary>A field or request of GraphQL failed in a way that the caller is not told.</summary>
    public const int OperationFailed = 2001;

    /// <summary>A request outside GraphQL failed in a way that the caller is not told.</summary>
    public const int RequestFailed = 2002;

    /// <summary>The database was busy or away; the caller was told to send the request again.</summary>
    public const int DatabaseBusy = 2003;

    /// <summary>An operation took longer than it may and was given up.</summary>
    public const int OperationTimedOut = 2004;

    /// <summary>The disk of the database is full, or its file cannot be read or written; callers were told so.</summary>
    public const int StorageFailed = 2005;

    /// <summary>Nobody could be signed in to the console: the authority is away, or its answer cannot be trusted.</summary>
    public const int SignInFailed = 2006;

    /// <summary>Nothing could be subscribed to: the server that carries events over all nodes does not answer.</summary>
    public const int SubscriptionsAway = 2007;

    /// <summary>A caller went beyond a limit and was refused.</summary>
    public const int CallerLimited = 2101;

    /// <summary>More requests were in work than allowed, and the queue was full.</summary>
    public const int Overloaded = 2102;

    /// <summary>The server that holds the shared limits does not answer; each node counts by itself.</summary>
    public const int SharedLimitsAway = 2103;

    /// <summary>The server that holds the shared limits answers again.</summary>
    public const int SharedLimitsBack = 2104;

    /// <summary>An attempt of a job failed.</summary>
    public const int JobFailed = 3001;

    /// <summary>A job was cancelled, or taken by another worker.</summary>
    public const int JobLost = 3002;

    /// <summary>The reports of a year could not be asked for when it closed.</summary>
    public const int ReportsNotRequested = 3003;

    /// <summary>A stored file is not what was stored.</summary>
    public const int FileDamaged = 3101;

    /// <summary>After an erasure the write-ahead log could not be cut yet.</summary>
    public const int ErasedLogKept = 3301;

    /// <summary>The audit log's chain is broken.</summary>
    public const int AuditBroken = 4001;

    /// <summary>A voting round is not what its certificates say.</summary>
    public const int RoundDisagrees = 4002;
}
