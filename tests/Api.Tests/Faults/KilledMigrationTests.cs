using Microsoft.Data.Sqlite;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// The real command <c>migrate</c>, killed while it writes: the next run finishes, and the database is the one that an undisturbed
/// run makes. Killed by how much it has written, which needs no clock. MIGRATE_KILLS sets how often, KILL_SEED where. It
/// starts processes, which takes its seconds.
/// </summary>
public sealed class KilledMigrationTests(ITestOutputHelper output)
{
    private static readonly int Kills = Sizes.Of("MIGRATE_KILLS", 2);
    private static readonly int Seed = Sizes.Of("KILL_SEED", 1);

    [SqliteFact]
    public async Task Migrate_KilledWhileItWrites_IsFinishedByTheNextRun()
    {
        using var prepared = await YearTemplates.CopyAsync(YearStage.Accepting);
        var (wanted, bytes) = (Schema(prepared), Written(prepared));
        var random = new Random(Seed);
        using var folder = new TemporaryFolder();
        var ended = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // Two kills one after the other, the first as soon as there is anything; then the folder is used afresh.
            if (!await KilledAsync(folder, kill % 2 == 0 ? 1 : random.NextInt64(1, bytes)))
            {
                ended++;
            }

            if (kill % 2 == 1 || kill == Kills - 1)
            {
                await FinishAsync(folder, wanted, $"seed {Seed}, kill {kill + 1}");
                Empty(folder);
            }
        }

        Assert.True(ended < Kills, "every run had ended before it was killed");
        output.WriteLine($"migrate killed {Kills - ended} times of {Kills} before it ended: finished each time by the next run, same schema");
    }

    /// <returns>Whether it was killed; false when it ended by itself before it had written so much.</returns>
    private static async Task<bool> KilledAsync(TemporaryFolder folder, long bytes)
    {
        using var process = Migrate(folder);
        while (!process.HasEnded && Written(folder) < bytes)
        {
            await Task.Delay(1);
        }

        var killed = !process.HasEnded;
        await process.KillAsync();
        return killed;
    }

    private static async Task FinishAsync(TemporaryFolder folder, List<string> wanted, string when)
    {
        using var process = Migrate(folder);
        Assert.True(await process.EndAsync() == 0, $"{when}: {process.Errors}");
        Assert.True(wanted.SequenceEqual(Schema(folder)), $"{when}: another schema");
        Assert.Equal(["ok"], Read(folder, "PRAGMA integrity_check"));
    }

    private static ApiProcess Migrate(TemporaryFolder folder) => ApiProcess.Start(["migrate", .. TestPlatform.Settings(folder)]);

    /// <summary>In bytes, the database and what belongs to it.</summary>
    private static long Written(TemporaryFolder folder) =>
        new DirectoryInfo(folder.Path).EnumerateFiles("scoring.db*").Sum(file => file.Exists ? file.Length : 0);

    private static List<string> Schema(TemporaryFolder folder) =>
        Read(folder, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name <> '__EFMigrationsLock' ORDER BY type, name");

    private static List<string> Read(TemporaryFolder folder, string query)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File("scoring.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private static void Empty(TemporaryFolder folder)
    {
        foreach (var file in Directory.GetFiles(folder.Path, "scoring.db*"))
        {
            File.Delete(file);
        }
    }
}
