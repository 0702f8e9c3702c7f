using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Samples;
using ScoringPlatform.Bench.Reports;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Bench.Console;

/// <summary>A temporary data folder with the sample years.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("console-bench-").FullName;

    public string[] Settings =>
    [
        "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Folder", folder, "--Samples:ImportWhenEmpty", "false",
        "--Jobs:Enabled", "false", "--Network:RequestsPerSecond", "0", "--Network:CostPerSecond", "0", "--Network:SensitivePerMinute", "0",
        "--Logging:LogLevel:Default", "Error",
    ];

    public async Task FillAsync()
    {
        await using var app = Api.Program.Build(Settings);
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(progress: null, default);
        await app.Services.GetRequiredService<StandardLoader>().LoadShippedAsync(default);
        await app.Services.GetRequiredService<SampleYears>().FillAsync(new Progress<string>(), default);
    }

    /// <summary>Copies the applications of both years, with all that hangs on them and who reviews them, until each has so many.</summary>
    public void Multiply(int applications)
    {
        SqliteConnection.ClearAllPools();
        foreach (var year in new[] { 2025, 2026 })
        {
            YearMultiplier.Multiply(Path.Combine(folder, "scoring.db"), applications, year, withExperts: true);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
