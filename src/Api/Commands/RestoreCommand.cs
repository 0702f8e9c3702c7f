using System.CommandLine;
using System.Globalization;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Db.Backup;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>restore FILE</c>: puts a checked backup in the embedded database's place and keeps what it replaces.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<FileInfo> Backup = new("file") { Description = "A file that the command backup wrote." };

    public static Command Create(CommandPlatform platform) =>
        platform.Define(
            new Command("restore", "Puts a backup in the embedded database's place; the platform must be stopped.") { Backup },
            RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var database = EmbeddedDatabase.Of(services);
        var restore = await SqliteRestore.StageAsync(result.GetRequiredValue(Backup).FullName, database.Path, cancellationToken);
        try
        {
            var staged = EmbeddedDatabase.At(restore.Staged);
            await staged.RefuseNewerAsync(cancellationToken);
            var found = await staged.VerifyAuditAsync(cancellationToken);
            if (!found.IsWhole)
            {
                throw new StartupException(
                    $"The backup's audit log is not whole, first at entry {found.Faults[0].Sequence}: {found.Faults[0].Problem}.");
            }

            return await ReplaceAsync(services, result, restore, found, cancellationToken);
        }
        finally
        {
            restore.Discard();
        }
    }

    private static async Task<int> ReplaceAsync(
        IServiceProvider services, ParseResult result, SqliteRestore restore, AuditVerification found, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var kept = await restore.ReplaceAsync(now.ToString("'before-'yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture), cancellationToken);
        var happened = new AuditEvent(
            Caller.System("restore").Subject, "DATABASE_RESTORED", "Database", Reason: $"from a backup that ends at {found.Checkpoint}");
        await CommandAudit.RecordAsync(services, happened, cancellationToken);

        var output = result.InvocationConfiguration.Output;
        await output.WriteLineAsync($"restored; audit log: {found.Entries} entries, ends at {found.Checkpoint}");
        if (kept is not null)
        {
            await output.WriteLineAsync($"what it replaced is kept as {kept}");
        }

        await output.WriteLineAsync("Compare with the checkpoints kept outside: audit verify --checkpoint FILE. Then run migrate, and start.");
        return 0;
    }
}
