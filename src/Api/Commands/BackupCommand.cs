using System.CommandLine;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Db.Backup;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>backup FILE</c>: a checked copy of the embedded database, taken while the platform serves.</summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> Target = new("file") { Description = "The file to write; it must not exist." };

    public static Command Create(CommandPlatform platform) =>
        platform.Define(
            new Command("backup", "Writes a checked copy of the embedded database, while the platform may go on serving.") { Target },
            RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var database = EmbeddedDatabase.Of(services);
        var backup = await SqliteBackup.WriteAsync(
            database.ConnectionString, result.GetRequiredValue(Target).FullName, cancellationToken);
        var copy = await EmbeddedDatabase.At(backup.Path).VerifyAuditAsync(cancellationToken);
        var happened = new AuditEvent(Caller.System("backup").Subject, "BACKUP_WRITTEN", "Database", AfterHash: backup.Sha256);
        await CommandAudit.RecordAsync(services, happened, cancellationToken);

        var output = result.InvocationConfiguration.Output;
        await output.WriteLineAsync($"{backup.Path}: {backup.Bytes} bytes, SHA-256 {backup.Sha256}");
        await output.WriteLineAsync($"audit log: {copy.Entries} entries, {copy.Faults.Count} faults, ends at {copy.Checkpoint}");
        await output.WriteLineAsync(
            $"Not in it: the keys in {services.GetRequiredService<PlatformFolders>().Keys}. Keep them, and not beside the backup.");
        return copy.IsWhole ? 0 : StartupErrors.ExitCode;
    }
}
