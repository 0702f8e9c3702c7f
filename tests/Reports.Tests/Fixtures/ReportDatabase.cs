using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>A database with the shipped standard, on the provider that the suite runs on; gone when disposed.</summary>
internal sealed class ReportDatabase : IAsyncDisposable
{
    private static int count;

    private readonly string? folder;

    private ReportDatabase(DatabaseOptions options, string? folder) => (Contexts, this.folder) = (new ScoringContextFactory(options), folder);

    public ScoringContextFactory Contexts { get; }

    public static async Task<ReportDatabase> CreateAsync()
    {
        var database = SqlServer.ConnectionString is { } server ? OnServer(server) : OnSqlite();
        await new DatabaseMigrator(database.Contexts, TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        await new StandardLoader(database.Contexts, TimeProvider.System).LoadShippedAsync(CancellationToken.None);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (folder is null)
        {
            await using var context = Contexts.CreateDbContext();
            await context.Database.EnsureDeletedAsync();
            return;
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static ReportDatabase OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("scoring-reports-").FullName;
        return new ReportDatabase(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "reports.db")}" }, folder);
    }

    private static ReportDatabase OnServer(string server)
    {
        var name = $"scoring_reports_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        var connection = new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString;
        return new ReportDatabase(
            new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = connection, MaxBatchSize = 1 }, folder: null);
    }
}
