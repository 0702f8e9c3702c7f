using System.CommandLine;
using ScoringPlatform.Api.Accounts;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>account create SUBJECT</c>: lets the first administrator in; who then lets in everybody else by the API.</summary>
internal static class AccountCommand
{
    private static readonly Argument<string> Subject = new("subject") { Description = "The value of the token's subject claim." };

    private static readonly Option<string> Name = new("--name") { Description = "The name shown; by default the subject." };

    private static readonly Option<string[]> Role = new("--role")
    {
        Description = $"A role, may be given several times: {string.Join(", ", Roles.All)}.",
        Required = true,
    };

    public static Command Create(CommandPlatform platform)
    {
        var command = new Command("account", "Who may sign in.");
        command.Subcommands.Add(platform.Define(
            new Command("create", "Lets the subject of a token in, with roles.") { Subject, Name, Role }, CreateAsync));
        return command;
    }

    private static async Task<int> CreateAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var subject = result.GetRequiredValue(Subject);
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(cancellationToken);
        var account = await services.GetRequiredService<AccountService>().CreateAsync(
            context,
            subject,
            result.GetValue(Name) ?? subject,
            result.GetRequiredValue(Role),
            AccountPerson.Nobody,
            Caller.System("account", Roles.Admin),
            cancellationToken);
        await result.InvocationConfiguration.Output.WriteLineAsync(
            $"{account.SubjectId} may sign in as {string.Join(", ", account.Roles.Select(role => role.Role))}.");
        return 0;
    }
}
