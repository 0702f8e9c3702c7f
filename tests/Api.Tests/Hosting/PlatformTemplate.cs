using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>
/// The database of a platform that nobody has used yet, migrated once in a test run and copied for every test: a migration of
/// an empty file takes longer than most tests. Keys are not copied: each platform draws its own.
/// </summary>
internal static class PlatformTemplate
{
    private static readonly Lazy<Task<TemporaryFolder>> Made = new(MakeAsync);

    /// <summary>A data folder with a copy; an empty one on SQL Server, which has no file to copy.</summary>
    public static async Task<TemporaryFolder> CopyAsync()
    {
        var copy = new TemporaryFolder();
        if (SqlServer.ConnectionString is null)
        {
            var template = await Made.Value;
            foreach (var file in Directory.EnumerateFiles(template.Path, "scoring.db*"))
            {
                File.Copy(file, copy.File(Path.GetFileName(file)));
            }
        }

        return copy;
    }

    private static async Task<TemporaryFolder> MakeAsync()
    {
        var folder = new TemporaryFolder();
        await using (var app = Program.Build(TestPlatform.Settings(folder)))
        {
            await app.Services.GetRequiredService<Preparation>().RunAsync(default);
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }
}
