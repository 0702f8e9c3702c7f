using ScoringPlatform.Db;
using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>A database with the shipped standard and the small year's snapshot; made once for the tests that read it.</summary>
public sealed class SnapshotDatabase : IAsyncLifetime
{
    private ReportDatabase database = null!;

    /// <summary>With every cell.</summary>
    public AnnualReport Report { get; private set; } = null!;

    public ScoringContext Open() => database.Contexts.CreateDbContext();

    public async Task InitializeAsync()
    {
        database = await ReportDatabase.CreateAsync();
        await using var db = Open();
        await FactYear.StoreAsync(db);
        Report = (await AnnualReportReader.FinalAsync(db, 2025, CancellationToken.None, full: true))!;
    }

    public async Task DisposeAsync() => await database.DisposeAsync();
}
