using System.CommandLine;
using System.Globalization;
using ScoringPlatform.Api.Draws;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>verify-draw ID</c>: repeats a stored draw of experts and says what does not agree.</summary>
internal static class VerifyDrawCommand
{
    private static readonly Argument<int> Draw = new("id") { Description = "The draw's number in the database." };

    public static Command Create(CommandPlatform platform) =>
        platform.Define(
            new Command("verify-draw", "Repeats a draw of experts from what is stored; says what does not agree.") { Draw },
            RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var output = result.InvocationConfiguration.Output;
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>()
            .CreateDbContextAsync(cancellationToken);
        var verification = await services.GetRequiredService<DrawService>()
            .VerifyAsync(context, result.GetValue(Draw), Caller.System("verify-draw", Roles.Auditor), cancellationToken);
        foreach (var difference in verification.Differences)
        {
            await output.WriteLineAsync(ExplanationText.Render(difference.Explanation, CultureInfo.InvariantCulture));
        }

        await output.WriteLineAsync(
            $"drawn {string.Join(", ", verification.Drawn)}: {(verification.IsWhole ? "all agree" : $"{verification.Differences.Count} do not agree")}");
        return verification.IsWhole ? 0 : StartupErrors.ExitCode;
    }
}
