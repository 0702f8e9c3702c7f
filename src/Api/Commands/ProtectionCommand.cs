using System.CommandLine;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Privacy.Keys;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// <c>protection rotate-id-key</c>: hashes identity numbers again under <c>Protection:NextIdNumberKey</c>.
/// <c>protection reencrypt</c>: encrypts them again under the newest key of the ring. <c>protection status</c>: says under
/// which keys they are.
/// </summary>
internal static class ProtectionCommand
{
    public static Command Create(CommandPlatform platform)
    {
        var command = new Command("protection", "The keys of the identity numbers.");
        command.Subcommands.Add(platform.Define(
            new Command("rotate-id-key", "Hashes every identity number again under Protection:NextIdNumberKey. Cut off, it goes on when called again."),
            RotateAsync));
        command.Subcommands.Add(platform.Define(
            new Command("reencrypt", "Encrypts every identity number again under the newest data-protection key."), RunAsync));
        command.Subcommands.Add(platform.Define(
            new Command("status", "Says how many identity numbers are stored under which key."), StatusAsync));
        return command;
    }

    private static Task<int> RotateAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken) =>
        services.GetRequiredService<IOptions<ProtectionOptions>>().Value.NextIdNumberKey is null
            ? throw new StartupException("There is no key to change to: give it as Protection:NextIdNumberKey, to every node, and start them again first.")
            : RunAsync(services, result, cancellationToken);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var outcome = await services.GetRequiredService<KeyRotation>().RunAsync(cancellationToken);
        var output = result.InvocationConfiguration.Output;
        await output.WriteLineAsync($"{outcome.Numbers} identity numbers are stored anew under key {services.GetRequiredService<IIdNumberProtector>().Key}.");
        if (outcome.Unreadable > 0)
        {
            await output.WriteLineAsync($"{outcome.Unreadable} cannot be decrypted: their key is missing from the key ring.");
        }

        if (outcome.HashOnly > 0)
        {
            await output.WriteLineAsync($"{outcome.HashOnly} experts' numbers are on record as a hash alone: enter them again (changeExpert).");
        }

        return outcome.IsComplete ? 0 : StartupErrors.ExitCode;
    }

    private static async Task<int> StatusAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var protector = services.GetRequiredService<IIdNumberProtector>();
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(cancellationToken);
        var lost = 0;
        foreach (var (key, count) in await KeyRotation.CountAsync(context, cancellationToken))
        {
            var meaning = key is null ? "not noted" : key == protector.Key ? "newest" : protector.Keys.Contains(key) ? "older, known" : "UNKNOWN: not found by any setting";
            lost += meaning.StartsWith("UNKNOWN", StringComparison.Ordinal) ? count : 0;
            await result.InvocationConfiguration.Output.WriteLineAsync($"{key ?? "-"}: {count} numbers ({meaning})");
        }

        return lost == 0 ? 0 : StartupErrors.ExitCode;
    }
}
