using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Samples;

/// <summary>
/// Fills an empty database with three review years by the platform's own services: 2025 from its import to CLOSED, 2026 to
/// SCORING with open assignments, 2027 to ACCEPTING. All of it is one transaction: an interrupted run leaves the database empty.
/// </summary>
public sealed class SampleYears(IDbContextFactory<ScoringContext> contexts, PlatformFolders folders, IServiceProvider platform)
{
    /// <returns>Whether the database was empty and is filled now.</returns>
    /// <exception cref="FileNotFoundException">A sample workbook is missing.</exception>
    public async Task<bool> FillAsync(IProgress<string> progress, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.ReviewCycles.AnyAsync(cancellationToken) || await db.Applicants.AnyAsync(cancellationToken))
        {
            return false;
        }

        using var services = new SampleServices(platform);
        return await db.InTransactionAsync(
            async () =>
            {
                db.Holidays.AddRange(SampleHolidays.All);
                await db.SaveChangesAsync(cancellationToken);
                var holders = new SampleKeyHolders(db, services, Path.Combine(folders.Data, "key-holders"));
                await new ClosedSampleYear(db, services, holders, folders.Samples, progress).RunAsync(cancellationToken);
                await new OpenSampleYear(db, services, folders.Samples, progress).RunAsync(cancellationToken);
                await new AcceptingSampleYear(db, services, folders.Samples, progress).RunAsync(cancellationToken);
                return true;
            },
            cancellationToken);
    }
}
