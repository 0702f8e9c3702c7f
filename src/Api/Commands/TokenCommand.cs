using System.CommandLine;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>token ACCOUNT</c>: prints a demonstration token, in Development alone.</summary>
internal static class TokenCommand
{
    private static readonly Argument<string> Account = new("account") { Description = "The account's subject, such as officer." };

    public static Command Create(CommandPlatform platform) =>
        platform.Define(
            new Command("token", "Prints a bearer token for a demonstration account (Development alone).") { Account }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment()
            || services.GetRequiredService<IOptions<TokenOptions>>().Value.HasAuthority)
        {
            throw new StartupException("Demonstration tokens are issued in Development alone, without an authority.");
        }

        var subject = result.GetRequiredValue(Account);
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>()
            .CreateDbContextAsync(cancellationToken);
        if (!await context.Accounts.AnyAsync(account => account.SubjectId == subject, cancellationToken))
        {
            throw new StartupException($"There is no account {subject}.");
        }

        await result.InvocationConfiguration.Output.WriteLineAsync(
            services.GetRequiredService<DemonstrationTokens>().Issue(subject));
        return 0;
    }
}
