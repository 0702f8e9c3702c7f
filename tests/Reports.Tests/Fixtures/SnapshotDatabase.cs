using Microsoft.Data.Sqlite;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;
using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>A database with the shipped standard and the small year's snapshot; made once for the tests that read it.</summary>
public sealed class SnapshotDatabase : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("scoring-reports-").FullName;

    private ScoringContextFactory contexts = null!;

    /// <summary>With every cell.</summary>
    public AnnualReport Report { get; private set; } = null!;

    public ScoringContext Open() => contexts.CreateDbContext();

    public async Task InitializeAsync()
    {
        contexts = new ScoringContextFactory(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "reports.db")}" });
        await new DatabaseMigrator(contexts, TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        await new StandardLoader(contexts, TimeProvider.System).LoadShippedAsync(CancellationToken.None);
        await using var db = Open();
        await FactYear.StoreAsync(db);
        Report = (await AnnualReportReader.FinalAsync(db, 2025, CancellationToken.None, full: true))!;
    }

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
