using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>A folder that is gone after the test, and with it its database on SQL Server.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scoring-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        // Pooled connections keep the database file open.
        SqliteConnection.ClearAllPools();
        ServerDatabase.Drop(this);
        Directory.Delete(Path, recursive: true);
    }
}
