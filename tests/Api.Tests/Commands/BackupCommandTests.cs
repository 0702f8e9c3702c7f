using System.CommandLine;
using Microsoft.Data.Sqlite;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Commands;
using ScoringPlatform.Api.Storage;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Backup;

namespace ScoringPlatform.Api.Tests.Commands;

/// <summary>The operator's rehearsal: back up under load, lose the database, restore, prove.</summary>
public sealed class BackupCommandTests
{
    [SqliteFact]
    public async Task Backup_WhileOthersWrite_HoldsOneMomentAndIsWhole()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await using var platform = await TestPlatform.StartAsync(folder);
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => WriteUntilAsync(platform, stop.Token))).ToArray();

        var (code, output, errors) = await RunAsync(folder, "backup", folder.File("copy.db"));
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(" 0 faults, ends at ", output, StringComparison.Ordinal);
        Assert.True((await EmbeddedDatabase.At(folder.File("copy.db")).VerifyAuditAsync(default)).IsWhole);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.unfinished"));
    }

    [SqliteFact]
    public async Task Backup_OntoAFileThatExists_IsRefused()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await using (await TestPlatform.StartAsync(folder))
        {
        }

        await File.WriteAllTextAsync(folder.File("mine.txt"), "mine");
        var (code, _, errors) = await RunAsync(folder, "backup", folder.File("mine.txt"));

        Assert.Equal(1, code);
        Assert.Contains("exists already", errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.File("mine.txt")));
    }

    [SqliteFact]
    public async Task Restore_AfterTheDatabaseIsLost_BringsBackWhatTheBackupHeld()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await PrepareAsync(folder, entriesBefore: 3, entriesAfter: 2);
        await File.WriteAllTextAsync(folder.File("scoring.db"), new string('x', 5000));

        var (code, output, errors) = await RunAsync(folder, "restore", folder.File("copy.db"));

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("is kept as", output, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.Path, "scoring.db.before-*Z"))));

        // Three before the backup, and the entry of the restore itself.
        Assert.Equal(3 + 1, await CountAsync(folder));
    }

    [SqliteFact]
    public async Task Restore_OlderThanACheckpoint_IsReportedByTheCheck()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await PrepareAsync(folder, entriesBefore: 3, entriesAfter: 6);
        var (_, checkpoint, _) = await RunAsync(folder, "audit", "checkpoint");
        var (before, whole, refused) = await RunAsync(folder, "audit", "verify", "--checkpoint", checkpoint.Trim());
        await RunAsync(folder, "restore", folder.File("copy.db"));

        var (after, output, _) = await RunAsync(folder, "audit", "verify", "--checkpoint", checkpoint.Trim());

        Assert.Equal((0, ""), (before, refused));
        Assert.Contains(" 0 faults, 1 checkpoints, ", whole, StringComparison.Ordinal);
        Assert.Equal(1, after);
        Assert.Contains("an older backup was restored", output, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Restore_WhileThePlatformServes_IsRefusedAndChangesNothing()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await PrepareAsync(folder, entriesBefore: 1, entriesAfter: 1);
        using var server = ApiProcess.Start(TestPlatform.Settings(folder));
        await server.ServingAsync();

        var (code, _, errors) = await RunAsync(folder, "restore", folder.File("copy.db"));

        Assert.Equal(1, code);
        Assert.Contains("stop the platform first", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.restoring*"));
        Assert.Empty(Directory.GetFiles(folder.Path, "scoring.db.before-*"));
    }

    [SqliteTheory]
    [InlineData("damaged")]
    [InlineData("no database")]
    [InlineData("missing")]
    [InlineData("tampered")]
    public async Task Restore_BackupThatIsNone_IsRefusedAndChangesNothing(string fault)
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await PrepareAsync(folder, entriesBefore: 3, entriesAfter: 2);
        await SpoilAsync(folder.File("copy.db"), fault);
        var before = await CountAsync(folder);

        var (code, _, errors) = await RunAsync(folder, "restore", folder.File("copy.db"));

        Assert.Equal(1, code);
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(folder));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.restoring*"));
    }

    private static async Task SpoilAsync(string file, string fault)
    {
        switch (fault)
        {
            case "damaged":
                // The middle of the file, past the header, is overwritten.
                await using (var stream = new FileStream(file, FileMode.Open, FileAccess.Write))
                {
                    stream.Position = stream.Length / 2;
                    await stream.WriteAsync(new byte[64 * 1024]);
                }

                break;
            case "no database":
                await File.WriteAllTextAsync(file, "no database");
                break;
            case "missing":
                File.Delete(file);
                break;
            case "tampered":
                await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
                {
                    await connection.OpenAsync();
                    await using var command = connection.CreateCommand();
                    command.CommandText = "DROP TRIGGER TR_AuditEntries_No_UPDATE; UPDATE AuditEntries SET Actor = 'another' WHERE Sequence = 2";
                    await command.ExecuteNonQueryAsync();
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault));
        }
    }

    /// <summary>A database with entries before and after the backup <c>copy.db</c> was taken.</summary>
    private static async Task PrepareAsync(TemporaryFolder folder, int entriesBefore, int entriesAfter)
    {
        var platform = await TestPlatform.StartAsync(folder);
        await AppendAsync(platform, entriesBefore);
        await SqliteBackup.WriteAsync($"Data Source={folder.File("scoring.db")}", folder.File("copy.db"), default);
        await AppendAsync(platform, entriesAfter);
        await platform.DisposeAsync();

        // A pooled connection would write its log into the file later on.
        SqliteConnection.ClearAllPools();
    }

    private static async Task WriteUntilAsync(TestPlatform platform, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await AppendAsync(platform, 1);
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static async Task AppendAsync(TestPlatform platform, int count)
    {
        var log = new AuditLog(TimeProvider.System);
        for (var at = 0; at < count; at++)
        {
            await using var context = platform.CreateContext();
            await context.InTransactionAsync(
                async () =>
                {
                    await log.AppendAsync(context, new AuditEvent("officer", "BALLOT_RETURNED", "Ballot:1", "a reason"), default);
                    await context.SaveChangesAsync();
                },
                default);
        }
    }

    private static async Task<int> CountAsync(TemporaryFolder folder)
    {
        SqliteConnection.ClearAllPools();
        var found = await EmbeddedDatabase.At(folder.File("scoring.db")).VerifyAuditAsync(default);
        Assert.True(found.IsWhole);
        return (int)found.Entries;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(TemporaryFolder folder, params string[] command)
    {
        SqliteConnection.ClearAllPools();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(
            settings => Program.Build(settings),
            [.. command, .. TestPlatform.Settings(folder)],
            new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }
}
