using System.CommandLine;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Votes;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>verify-round ID</c>: computes a stored round again and says what does not agree. It opens no slip.</summary>
internal static class VerifyRoundCommand
{
    private static readonly Argument<int> Round = new("id") { Description = "The round's number in the database." };

    public static Command Create(CommandPlatform platform) =>
        platform.Define(
            new Command("verify-round", "Computes a voting round again from what is stored; says what does not agree.") { Round },
            RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var output = result.InvocationConfiguration.Output;
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>()
            .CreateDbContextAsync(cancellationToken);
        var verification = await services.GetRequiredService<UrnService>()
            .VerifyAsync(context, result.GetValue(Round), Caller.System("verify-round", Roles.Auditor), cancellationToken);
        foreach (var finding in verification.Findings)
        {
            var where = finding.Item is { } item ? $"application {item}" : "the round";
            await output.WriteLineAsync(
                $"{finding.Check} of {where}: {finding.Explanation.Code} ({string.Join("; ", finding.Explanation.Arguments)})");
        }

        await output.WriteLineAsync(
            $"checked {string.Join(", ", verification.Checked)}: {(verification.IsWhole ? "all agree" : $"{verification.Findings.Count} do not agree")}");
        return verification.IsWhole ? 0 : StartupErrors.ExitCode;
    }
}
