using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Interceptors;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db;

/// <summary>From <see cref="DatabaseOptions"/> to the contexts' options.</summary>
public static class DatabaseOptionsExtensions
{
    private const int SqliteTimeoutSeconds = 5;

    private const int SqlServerTimeoutSeconds = 30;

    /// <summary>Options of the SQLite context; usable outside dependency injection, as tests and tools do.</summary>
    public static DbContextOptions<SqliteScoringContext> ForSqlite(this DatabaseOptions options)
    {
        var timeout = options.CommandTimeoutSeconds ?? SqliteTimeoutSeconds;
        var connection = new SqliteConnectionStringBuilder(options.ConnectionString) { ForeignKeys = true, DefaultTimeout = timeout };
        return new DbContextOptionsBuilder<SqliteScoringContext>()
            .UseSqlite(connection.ConnectionString, sqlite =>
            {
                sqlite.CommandTimeout(timeout);
                if (options.MaxBatchSize is { } size)
                {
                    sqlite.MaxBatchSize(size);
                }
            })
            .AddInterceptors(new VersionInterceptor(), new SqlitePragmaInterceptor())
            .ReplaceService<IMigrationsSqlGenerator, KeyOrderedTablesSqlGenerator>()
            .Options;
    }

    /// <summary>Options of the SQL Server context.</summary>
    public static DbContextOptions<SqlServerScoringContext> ForSqlServer(this DatabaseOptions options) =>
        new DbContextOptionsBuilder<SqlServerScoringContext>()
            .UseSqlServer(options.ConnectionString, server =>
            {
                server.CommandTimeout(options.CommandTimeoutSeconds ?? SqlServerTimeoutSeconds);
                if (options.MaxBatchSize is { } size)
                {
                    server.MaxBatchSize(size);
                }
            })
            .AddInterceptors(new VersionInterceptor())
            .Options;
}
