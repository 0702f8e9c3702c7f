using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>A folder that is gone after the test, and with it its database on SQL Server.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scoring-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Another folder with the same files; nobody may be writing them.</summary>
    internal TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose()
    {
        // Pooled connections keep the database file open.
        SqliteConnection.ClearAllPools();
        ServerDatabase.Drop(this);
        Directory.Delete(Path, recursive: true);
    }
}
