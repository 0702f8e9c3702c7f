using Hangfire;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Sets Hangfire up: over SQL Server in the platform's own database; beside SQLite in memory, where
/// <see cref="JobRecovery"/> brings back what a restart lost.
/// </summary>
internal static class HangfireScheduler
{
    public static void AddScheduler(this WebApplicationBuilder builder, JobOptions options)
    {
        var services = builder.Services;
        services.AddSingleton<IJobAdapter, HangfireJobAdapter>();
        services.AddHangfire((provider, hangfire) =>
        {
            var database = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            if (database.Provider == DatabaseProvider.SqlServer)
            {
                hangfire.UseSqlServerStorage(database.ConnectionString);
            }
            else
            {
                hangfire.UseInMemoryStorage();
            }

            hangfire.UseFilter(new AutomaticRetryAttribute
            {
                Attempts = options.Retries,
                DelayInSecondsByAttemptFunc = attempt => options.RetryDelaySeconds << (int)Math.Min(attempt - 1, 10),
            });
        });
        if (options.Enabled)
        {
            services.AddHangfireServer(server => server.WorkerCount = options.Workers);
        }
    }
}
