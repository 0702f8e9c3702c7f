using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScoringPlatform.Db.Faults;

/// <summary>
/// Tells by the databases' own error numbers what is wrong with the storage: neither driver marks its exceptions as
/// transient. Numbers of SQL Server as its documentation of errors and of transient connection faults lists them.
/// </summary>
public static class StorageFaults
{
    /// <summary>Deadlock victim, lock timeout, snapshot conflict, command timeout, lost or refused connections, a server that is throttled, starting or failing over.</summary>
    private static readonly HashSet<int> BusyOnSqlServer =
    [
        -2, 2, 20, 53, 64, 121, 233, 258, 615, 617, 669, 921, 926, 952, 976, 983, 997, 1203, 1204, 1205, 1221, 1222, 1807, 3935, 3960, 3966,
        4060, 4221, 5514, 8628, 8645, 8651, 9515, 10053, 10054, 10060, 10922, 10928, 10929, 10936, 14355, 17197, 18401, 20041,
        40197, 40501, 40540, 40613, 41301, 41302, 41305, 41325, 41839, 42108, 42109, 49918, 49919, 49920,
    ];

    /// <summary>No room in a file, a file group or the log.</summary>
    private static readonly HashSet<int> FullOnSqlServer = [1101, 1105, 3257, 9002];

    /// <summary>Errors of the disk, and pages that do not check out.</summary>
    private static readonly HashSet<int> FailedOnSqlServer = [823, 824, 825, 3414, 5123, 5173];

    /// <summary>Looks through the exception and what caused it.</summary>
    public static StorageFault Of(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (OfOne(cause) is var fault and not StorageFault.None)
            {
                return fault;
            }
        }

        return error is RetryLimitExceededException ? StorageFault.Busy : StorageFault.None;
    }

    private static StorageFault OfOne(Exception error) => error switch
    {
        SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
        SqlException server => OfSqlServer(server.Number),
        DbException { IsTransient: true } => StorageFault.Busy,
        _ => StorageFault.None,
    };

    /// <summary>By SQLite's primary result codes.</summary>
    private static StorageFault OfSqlite(int code) => code switch
    {
        5 or 6 => StorageFault.Busy,
        13 => StorageFault.Full,

        // Not permitted, read-only, I/O error, corrupt, cannot be opened, no database.
        3 or 8 or 10 or 11 or 14 or 26 => StorageFault.Failed,
        _ => StorageFault.None,
    };

    private static StorageFault OfSqlServer(int number) =>
        BusyOnSqlServer.Contains(number) ? StorageFault.Busy
        : FullOnSqlServer.Contains(number) ? StorageFault.Full
        : FailedOnSqlServer.Contains(number) ? StorageFault.Failed
        : StorageFault.None;
}
