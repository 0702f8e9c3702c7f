using System.CommandLine;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary>Gives commands the platform's services, passes settings on, and turns errors into one line and an exit code.</summary>
internal sealed class CommandPlatform(Func<string[], WebApplication> build)
{
    private const int WrongUsage = 2;

    /// <summary>Has the command run <paramref name="work"/> over the platform, which is put together but does not serve.</summary>
    public Command Define(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work) =>
        DefineServer(command, (app, result, cancellationToken) =>
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return work(app.Services, result, cancellationToken);
        });

    /// <summary>Has the command run <paramref name="work"/> over the whole application.</summary>
    public Command DefineServer(Command command, Func<WebApplication, ParseResult, CancellationToken, Task<int>> work)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellationToken) => RunAsync(result, work, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(
        ParseResult result, Func<WebApplication, ParseResult, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        var errors = result.InvocationConfiguration.Error;
        if (CommandSettings.FindStranger(result.UnmatchedTokens) is { } stranger)
        {
            await errors.WriteLineAsync($"error: '{stranger}' is neither a command nor a setting (--help lists them)");
            return WrongUsage;
        }

        try
        {
            await using var app = build([.. result.UnmatchedTokens]);
            return await work(app, result, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return await StartupErrors.ReportAsync(error, errors);
        }
    }
}
