using System.CommandLine;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>serve</c>: what the program does without a command.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandPlatform platform) =>
        Define(platform, new Command("serve", "Serves the API (the default)."));

    /// <summary>Makes serving what <paramref name="command"/> does.</summary>
    public static Command Define(CommandPlatform platform, Command command) =>
        platform.DefineServer(command, (app, _, cancellationToken) => Server.RunAsync(app, cancellationToken));
}
