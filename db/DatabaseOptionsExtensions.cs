using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Interceptors;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db;

/// <summary>From <see cref="DatabaseOptions"/> to the contexts' options.</summary>
public static class DatabaseOptionsExtensions
{
    private const int SqliteTimeoutSeconds = 5;

    private const int SqlServerTimeoutSeconds = 30;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How the program opens its SQLite file: it never creates one. Creating is the migrator's, since an empty file in the place
    /// of one that was moved away would cost what lies in the write-ahead log.
    /// </summary>
    /// <param name="leastTimeout">In seconds, for who cannot send a request again.</param>
    public static string SqliteConnectionString(this DatabaseOptions options, int leastTimeout = 0)
    {
        var connection = new SqliteConnectionStringBuilder(options.ConnectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = Math.Max(leastTimeout, options.CommandTimeoutSeconds ?? SqliteTimeoutSeconds),
        };
        if (connection.Mode == SqliteOpenMode.ReadWriteCreate)
        {
            connection.Mode = SqliteOpenMode.ReadWrite;
        }

        return connection.ConnectionString;
    }

    /// <summary>Options of the SQLite context; usable outside dependency injection, as tests and tools do.</summary>
    /// <param name="guard">Watches the file while a program runs; a tool of a moment needs none.</param>
    public static DbContextOptions<SqliteScoringContext> ForSqlite(this DatabaseOptions options, SqliteFileGuard? guard = null)
    {
        var timeout = options.CommandTimeoutSeconds ?? SqliteTimeoutSeconds;
        return new DbContextOptionsBuilder<SqliteScoringContext>()
            .UseSqlite(options.SqliteConnectionString(), sqlite =>
            {
                sqlite.CommandTimeout(timeout);
                if (options.MaxBatchSize is { } size)
                {
                    sqlite.MaxBatchSize(size);
                }
            })
            .AddInterceptors([new VersionInterceptor(), new SqlitePragmaInterceptor(), .. guard is null ? Array.Empty<IInterceptor>() : [guard]])
            .ReplaceService<IMigrationsSqlGenerator, KeyOrderedTablesSqlGenerator>()
            .Options;
    }

    /// <summary>Options of the SQL Server context.</summary>
    public static DbContextOptions<SqlServerScoringContext> ForSqlServer(this DatabaseOptions options) =>
        new DbContextOptionsBuilder<SqlServerScoringContext>()
            .UseSqlServer(options.ConnectionString, server =>
            {
                server.CommandTimeout(options.CommandTimeoutSeconds ?? SqlServerTimeoutSeconds);
                server.EnableRetryOnFailure(options.Retries, LongestPause, errorNumbersToAdd: null);
                if (options.MaxBatchSize is { } size)
                {
                    server.MaxBatchSize(size);
                }
            })
            .AddInterceptors(new VersionInterceptor())
            .Options;
}
