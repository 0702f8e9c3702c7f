using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScoringPlatform.Api.Hosting;

/// <summary>The database answers and lacks no migration of this version.</summary>
internal sealed class DatabaseHealthCheck(IDbContextFactory<ScoringContext> contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any()
                ? HealthCheckResult.Unhealthy("The database lacks migrations of this version: run the command migrate.")
                : HealthCheckResult.Healthy();
        }
        catch (DbException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
