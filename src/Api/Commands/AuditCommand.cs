using System.CommandLine;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>audit verify</c>: recomputes the log's chain and says where it was changed.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandPlatform platform)
    {
        var command = new Command("audit", "The append-only log.");
        command.Subcommands.Add(platform.Define(
            new Command("verify", "Recomputes the chain of hashes; says where an entry was changed, removed or put in."), VerifyAsync));
        return command;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var output = result.InvocationConfiguration.Output;
        var found = await services.GetRequiredService<AuditVerifier>().VerifyAsync(cancellationToken);
        foreach (var fault in found.Faults)
        {
            await output.WriteLineAsync($"entry {fault.Sequence}: {fault.Problem}");
        }

        await output.WriteLineAsync($"{found.Entries} entries, {found.Faults.Count} faults, last hash {found.HeadHash}");
        return found.IsWhole ? 0 : StartupErrors.ExitCode;
    }
}
