using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db.Tests.Fixtures;

/// <summary>A migrated, empty database of a test's own, gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private static int count;

    private readonly string? folder;

    private TestDatabase(DatabaseOptions options, string? folder)
    {
        Options = options;
        this.folder = folder;
        Contexts = new ScoringContextFactory(options);
    }

    public static string? SqlServerConnectionString =>
        Environment.GetEnvironmentVariable("SCORING_TEST_SQLSERVER") is { Length: > 0 } value ? value : null;

    public DatabaseOptions Options { get; }

    public ScoringContextFactory Contexts { get; }

    public ScoringContext Open() => Contexts.CreateDbContext();

    public static Task<TestDatabase> CreateAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? CreateOnSqliteAsync() : CreateOnSqlServerAsync();

    public async ValueTask DisposeAsync()
    {
        if (folder is null)
        {
            await using var context = Open();
            await context.Database.EnsureDeletedAsync();
            return;
        }

        Contexts.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<TestDatabase> CreateOnSqliteAsync()
    {
        var template = await Template.Value;
        var folder = Directory.CreateTempSubdirectory("scoring-db-").FullName;
        var file = Path.Combine(folder, "test.db");
        File.Copy(template, file);
        return new TestDatabase(new DatabaseOptions { ConnectionString = $"Data Source={file}" }, folder);
    }

    private static async Task<TestDatabase> CreateOnSqlServerAsync()
    {
        var name = $"scoring_test_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        var connection = new SqlConnectionStringBuilder(SqlServerConnectionString) { InitialCatalog = name };
        var options = new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = connection.ConnectionString, MaxBatchSize = 1 };
        var database = new TestDatabase(options, folder: null);
        await new DatabaseMigrator(database.Contexts, TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        return database;
    }

    // Migrating costs more than most tests do: it is done once, and each test gets a copy.
    private static async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("scoring-db-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "template.db");
        using var contexts = new ScoringContextFactory(new DatabaseOptions { ConnectionString = $"Data Source={file};Pooling=False" });
        await new DatabaseMigrator(contexts, TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        await using var context = contexts.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return file;
    }
}
