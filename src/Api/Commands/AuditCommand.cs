using System.CommandLine;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// <c>audit verify</c>: recomputes the log's chain and says where it was changed. <c>audit checkpoint</c>: prints the
/// log's end, to be kept elsewhere.
/// </summary>
internal static class AuditCommand
{
    private static readonly Option<string[]> Checkpoints = new("--checkpoint")
    {
        Description = "A line that audit checkpoint printed earlier, or a file of such lines; may be given several times.",
    };

    public static Command Create(CommandPlatform platform)
    {
        var command = new Command("audit", "The append-only log.");
        command.Subcommands.Add(platform.Define(
            new Command("verify", "Recomputes the chain of hashes; says where an entry was changed, removed or put in.") { Checkpoints },
            VerifyAsync));
        command.Subcommands.Add(platform.Define(
            new Command("checkpoint", "Verifies the log and prints its end as number:hash, to be printed or kept outside."), PrintAsync));
        return command;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var checkpoints = await ReadAsync(result.GetValue(Checkpoints) ?? [], cancellationToken);
        var found = await services.GetRequiredService<AuditVerifier>().VerifyAsync(checkpoints, cancellationToken);
        var output = result.InvocationConfiguration.Output;
        await WriteFaultsAsync(found, output);
        await output.WriteLineAsync(
            $"{found.Entries} entries, {found.Faults.Count} faults, {checkpoints.Count} checkpoints, ends at {found.Checkpoint}");
        return found.IsWhole ? 0 : StartupErrors.ExitCode;
    }

    private static async Task<int> PrintAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var found = await services.GetRequiredService<AuditVerifier>().VerifyAsync(cancellationToken);
        if (!found.IsWhole)
        {
            await WriteFaultsAsync(found, result.InvocationConfiguration.Error);
            return StartupErrors.ExitCode;
        }

        await result.InvocationConfiguration.Output.WriteLineAsync(found.Checkpoint.ToString());
        return 0;
    }

    private static async Task WriteFaultsAsync(AuditVerification found, TextWriter output)
    {
        foreach (var fault in found.Faults)
        {
            await output.WriteLineAsync($"entry {fault.Sequence}: {fault.Problem}");
        }
    }

    private static async Task<List<AuditCheckpoint>> ReadAsync(string[] given, CancellationToken cancellationToken)
    {
        var checkpoints = new List<AuditCheckpoint>();
        foreach (var one in given)
        {
            var lines = File.Exists(one) ? await File.ReadAllLinesAsync(one, cancellationToken) : [one];
            checkpoints.AddRange(lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse));
        }

        return checkpoints;
    }

    private static AuditCheckpoint Parse(string line) =>
        AuditCheckpoint.TryParse(line, out var checkpoint)
            ? checkpoint
            : throw new StartupException($"'{line}' is neither a file nor a checkpoint: number:hash, as audit checkpoint prints it.");
}
