using System.CommandLine;

namespace ScoringPlatform.Api.Commands;

/// <summary>The commands of the program. Without one it serves.</summary>
internal static class CommandLine
{
    /// <param name="build">Puts the platform together from settings.</param>
    /// <param name="args">The command with its options, then settings.</param>
    /// <param name="console">Where it writes; by default the process's own streams.</param>
    public static Task<int> RunAsync(Func<string[], WebApplication> build, string[] args, InvocationConfiguration? console = null)
    {
        var platform = new CommandPlatform(build);
        var root = new RootCommand(
            "The yearly review of engineers' professional titles. Without a command it serves the API. "
            + "Settings may follow any command: --Section:Key value (docs/configuration.md).");
        root.Subcommands.Add(ServeCommand.Create(platform));
        root.Subcommands.Add(MigrateCommand.Create(platform));
        root.Subcommands.Add(ImportCommand.Create(platform));
        root.Subcommands.Add(EvaluateCommand.Create(TimeProvider.System));
        root.Subcommands.Add(InvariantsCommand.Create(platform));
        root.Subcommands.Add(AccountCommand.Create(platform));
        root.Subcommands.Add(AuditCommand.Create(platform));
        root.Subcommands.Add(BackupCommand.Create(platform));
        root.Subcommands.Add(RestoreCommand.Create(platform));
        root.Subcommands.Add(ProtectionCommand.Create(platform));
        root.Subcommands.Add(RetentionCommand.Create(platform));
        root.Subcommands.Add(VerifyRoundCommand.Create(platform));
        root.Subcommands.Add(VerifyDrawCommand.Create(platform));
        root.Subcommands.Add(KeyHolderCommand.Create());
        root.Subcommands.Add(SealVoteCommand.Create());
        root.Subcommands.Add(HealthCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create(platform));
        root.Subcommands.Add(TokenCommand.Create(platform));
        ServeCommand.Define(platform, root);
        return root.Parse(args).InvokeAsync(console);
    }
}
