using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScoringPlatform.Db.Faults;

namespace ScoringPlatform.Api.Hosting;

/// <summary>The database answers, lacks no migration of this version, and a change could begin.</summary>
internal sealed class DatabaseHealthCheck(IDbContextFactory<ScoringContext> contexts) : IHealthCheck
{
    /// <summary>How long a change may wait for its turn before the platform says that it cannot do its work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            if (pending.Any())
            {
                return HealthCheckResult.Unhealthy("The database lacks migrations of this version: run the command migrate.");
            }

            await BeginAsync(db, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is DbException || StorageFaults.Of(error) != StorageFault.None)
        {
            return HealthCheckResult.Unhealthy(ReasonOf(error));
        }
    }

    /// <summary>Begins a change and drops it; in the queue with the others, since who waits outside of it may starve.</summary>
    private static async Task BeginAsync(ScoringContext db, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite())
        {
            return;
        }

        using var turn = await WriteQueue.Of(db).EnterAsync(Patience, cancellationToken);
        await using var transaction = await db.BeginTransactionAsync(Patience, cancellationToken);
    }

    private static string ReasonOf(Exception error) => StorageFaults.Of(error) switch
    {
        StorageFault.Busy => "The database is busy or away: no change can begin.",
        StorageFault.Full => "The disk of the database is full: reading goes on, changes do not.",
        StorageFault.Failed => "The database file cannot be opened or read: look at the disk and the data folder.",
        _ => "The database does not answer.",
    };
}
