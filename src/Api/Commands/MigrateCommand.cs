using System.CommandLine;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>migrate</c>: brings the database to this version and ends.</summary>
internal static class MigrateCommand
{
    public static Command Create(CommandPlatform platform) =>
        platform.Define(new Command("migrate", "Creates the database or brings it to this version."), RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var output = result.InvocationConfiguration.Output;
        DataFolder.EnsureWritable(services.GetRequiredService<PlatformFolders>().Data);
        var outcome = await services.GetRequiredService<Preparation>().MigrateAsync(cancellationToken);
        foreach (var migration in outcome.Applied)
        {
            await output.WriteLineAsync($"applied {migration}");
        }

        await output.WriteLineAsync("The database is at this version.");
        return 0;
    }
}
