using System.CommandLine;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>verify-round ID</c>: computes a stored round again and says what does not agree. It opens no slip.</summary>
internal static class VerifyRoundCommand
{
    private static readonly Argument<int> Round = new("id") { Description = "The round's number in the database." };

    private static readonly Option<string?> Certificate = new("--certificate")
    {
        Description = "The certificate's SHA-256 as the minutes print it: finds a round that was restored or rewritten as a whole.",
        HelpName = "HASH",
    };

    public static Command Create(CommandPlatform platform) =>
        platform.Define(
            new Command("verify-round", "Computes a voting round again from what is stored; says what does not agree.") { Round, Certificate },
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

        var anchored = await AgreesAsync(context, result, cancellationToken);
        await output.WriteLineAsync(
            $"checked {string.Join(", ", verification.Checked)}: {(verification.IsWhole ? "all agree" : $"{verification.Findings.Count} do not agree")}");
        return verification.IsWhole && anchored ? 0 : StartupErrors.ExitCode;
    }

    /// <summary>Whether the stored certificate is the one that was printed; true when none was named.</summary>
    private static async Task<bool> AgreesAsync(ScoringContext context, ParseResult result, CancellationToken cancellationToken)
    {
        if (result.GetValue(Certificate) is not { } printed)
        {
            return true;
        }

        var id = result.GetValue(Round);
        var stored = CloseCertificate.HashOf(
            await context.VotingRounds.Where(round => round.Id == id).Select(round => round.CloseCertificate).SingleOrDefaultAsync(cancellationToken));
        var agrees = string.Equals(stored, printed.Trim(), StringComparison.OrdinalIgnoreCase);
        await result.InvocationConfiguration.Output.WriteLineAsync(
            agrees ? "the certificate is the one named" : $"the stored certificate is {stored}, not the one named");
        return agrees;
    }
}
