using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Quartz;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Sets Quartz up over its tables (<c>QRTZ_</c>) in the platform's own database.</summary>
internal static class QuartzScheduler
{
    /// <summary>The scheduler's statements wait in no queue with the platform's.</summary>
    private const int SchedulerTimeoutSeconds = 30;

    public static void AddScheduler(this WebApplicationBuilder builder, JobOptions options)
    {
        var services = builder.Services;
        services.AddSingleton<IJobAdapter, QuartzJobAdapter>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "ScoringPlatform");
            // Quartz validates its own options too, in its own words; a wrong number is reported once, in ours.
            quartz.UseDefaultThreadPool(Math.Max(1, options.Workers));
            quartz.UsePersistentStore(store => UseDatabase(store, builder.Configuration, options));
        });
        if (options.Enabled)
        {
            services.AddQuartzHostedService();
            services.AddHealthChecks().AddQuartz(check => check.Tags.Add("ready"));
        }
    }

    private static void UseDatabase(IPersistentStoreBuilder store, ConfigurationManager configuration, JobOptions options)
    {
        var provider = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>()?.Provider;
        if (provider == DatabaseProvider.SqlServer)
        {
            store.UseSqlServer(source => source.DataSourceFactory = Source(SqlClientFactory.Instance, database => database.ConnectionString));
        }
        else
        {
            store.UseSqlite(source => source.DataSourceFactory = Source(SqliteFactory.Instance, database => database.SqliteConnectionString(SchedulerTimeoutSeconds)));
        }

        // Quartz brings the tables of its own version; where they are, nothing is done.
        store.ProvisionSchema();
        store.ConfigureStore(ado => ado.RecoverFiringsCancelledByShutdown = true);
        if (options.Clustered)
        {
            store.UseClustering(_ => { });
        }
    }

    private static Func<IServiceProvider, DbDataSource> Source(DbProviderFactory factory, Func<DatabaseOptions, string> connection) =>
        provider => factory.CreateDataSource(connection(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value));
}
