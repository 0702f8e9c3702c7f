using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ScoringPlatform.Db.Upgrade;

/// <summary>Brings a database to this program's version, or says why it cannot.</summary>
public sealed class DatabaseMigrator(IDbContextFactory<ScoringContext> contexts, TimeProvider time)
{
    /// <summary>The migrations still to be applied, oldest first; empty when the database is up to date.</summary>
    /// <exception cref="DatabaseNewerException">A newer program made the database.</exception>
    /// <exception cref="DatabaseUnavailableException">It cannot be opened.</exception>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await ReadAsync(context, cancellationToken)).Pending;
    }

    /// <summary>Creates the folder and the database where they are missing and applies what is pending, one by one.</summary>
    /// <exception cref="DatabaseNewerException">A newer program made the database; nothing was changed.</exception>
    /// <exception cref="DatabaseUnavailableException">It cannot be opened, created or written.</exception>
    public async Task<MigrationOutcome> MigrateAsync(IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var file = context.Database.IsSqlite() ? SqliteFile.Of(context.Database.GetConnectionString()!) : null;
        file?.CreateFolder();
        var (applied, pending) = await ReadAsync(context, cancellationToken);
        if (pending.Count == 0)
        {
            return new MigrationOutcome(Created: false, Applied: []);
        }

        using var migrating = file is null ? null : await file.LockAsync(time, cancellationToken);
        if (file is not null)
        {
            await file.CreateAsync(cancellationToken);
            (applied, pending) = await ReadAsync(context, cancellationToken);
            await ForgetAbandonedLockAsync(context, cancellationToken);
        }

        await ApplyAsync(context, pending, progress, cancellationToken);
        return new MigrationOutcome(Created: applied.Count == 0, Applied: pending);
    }

    private static async Task ApplyAsync(
        ScoringContext context, List<string> pending, IProgress<MigrationProgress>? progress, CancellationToken cancellationToken)
    {
        var migrator = context.GetService<IMigrator>();
        try
        {
            if (context.Database.IsSqlite())
            {
                // For this connection, which stays open: inside a migration's transaction the switch has no effect.
                await context.Database.OpenConnectionAsync(cancellationToken);
                await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF", cancellationToken);
            }

            for (var i = 0; i < pending.Count; i++)
            {
                progress?.Report(new MigrationProgress(pending[i], i + 1, pending.Count));
                await migrator.MigrateAsync(pending[i], cancellationToken);
            }
        }
        catch (DbException cause)
        {
            throw new DatabaseUnavailableException($"The database cannot be brought up to date: {cause.Message}", cause);
        }
        finally
        {
            if (context.Database.IsSqlite())
            {
                await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=ON", CancellationToken.None);
                await context.Database.CloseConnectionAsync();
            }
        }
    }

    private static async Task<(List<string> Applied, List<string> Pending)> ReadAsync(
        ScoringContext context, CancellationToken cancellationToken)
    {
        try
        {
            var known = context.Database.GetMigrations().ToList();
            var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
            var unknown = applied.Except(known, StringComparer.Ordinal).ToList();
            return unknown.Count > 0
                ? throw new DatabaseNewerException(unknown)
                : (applied, known.Except(applied, StringComparer.Ordinal).ToList());
        }
        catch (DbException cause)
        {
            throw new DatabaseUnavailableException($"The database cannot be opened: {cause.Message}", cause);
        }
    }

    private static async Task ForgetAbandonedLockAsync(ScoringContext context, CancellationToken cancellationToken)
    {
        const string Find = "SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'";
        if (File.Exists(context.Database.GetDbConnection().DataSource)
            && await context.Database.SqlQueryRaw<int>(Find).SingleAsync(cancellationToken) > 0)
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }
}
