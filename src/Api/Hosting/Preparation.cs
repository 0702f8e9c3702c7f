using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Everything that must be true before the first request: folder, database, standard, sample years.</summary>
internal sealed class Preparation(
    PlatformFolders folders,
    IOptions<StartupOptions> startup,
    IDbContextFactory<ScoringContext> contexts,
    StartupProgress progress)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DataFolder.EnsureWritable(folders.Data);
        if (startup.Value.Migrate)
        {
            await progress.RunAsync("Preparing the database", _ => MigrateAsync(cancellationToken));
        }
    }

    /// <summary>Brings the database to this version.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
