using System.Globalization;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Samples;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Everything that must be true before the first request: folder, database, standard, sample years.</summary>
internal sealed class Preparation(
    PlatformFolders folders,
    IOptions<StartupOptions> startup,
    IOptions<SampleOptions> samples,
    DatabaseMigrator migrator,
    StandardLoader standards,
    SampleYears sampleYears,
    YearReports reports,
    IJobAdapter jobs,
    StartupProgress progress)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DataFolder.EnsureWritable(folders.Data);
        if (startup.Value.Migrate)
        {
            await MigrateAsync(cancellationToken);
        }
        else
        {
            await RefusePendingAsync(cancellationToken);
        }

        if (samples.Value.ImportWhenEmpty)
        {
            await progress.RunAsync("Filling the sample years", words => sampleYears.FillAsync(words, cancellationToken));
            await progress.RunAsync("Writing the annual workbook", _ => reports.WriteMissingAsync(cancellationToken));
        }
    }

    /// <summary>Creates the database or brings it to this version, the scheduler's tables and the shipped standards included.</summary>
    public Task<MigrationOutcome> MigrateAsync(CancellationToken cancellationToken) =>
        progress.RunAsync("Preparing the database", async words =>
        {
            var outcome = await migrator.MigrateAsync(new Words(words), cancellationToken);
            await jobs.PrepareAsync(cancellationToken);
            await standards.LoadShippedAsync(cancellationToken);
            return outcome;
        });

    private async Task RefusePendingAsync(CancellationToken cancellationToken)
    {
        var pending = await migrator.PendingAsync(cancellationToken);
        if (pending.Count > 0)
        {
            throw new StartupException(string.Create(
                CultureInfo.InvariantCulture, $"The database lacks {pending.Count} migrations of this version: run the command migrate."));
        }
    }

    /// <summary>Passes on at once; the framework's own progress would answer on another thread, later.</summary>
    private sealed class Words(IProgress<string> words) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value) =>
            words.Report(string.Create(CultureInfo.InvariantCulture, $"migration {value.Index} of {value.Total}, {value.Name}"));
    }
}
