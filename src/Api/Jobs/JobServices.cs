using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Import.Uploads;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Registers the jobs, their records, and the scheduler of this build.</summary>
internal static class JobServices
{
    public static WebApplicationBuilder AddPlatformJobs(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<JobRecords>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobPublisher>();
        services.AddSingleton<RunningJobs>();
        services.AddSingleton<JobCancellation>();
        services.AddSingleton<YearlyReports>();
        services.AddSingleton<ReportSnapshots>();
        services.TryAddSingleton<IJobSteps, UneventfulSteps>();
        services.AddSingleton<JobQueue>();
        services.AddSingleton<IJobQueue>(provider => provider.GetRequiredService<JobQueue>());
        services.AddSingleton<IPlatformJob, AnnualWorkbookJob>();
        services.AddSingleton<IPlatformJob, AnnualCsvJob>();
        services.AddSingleton<IPlatformJob, ReevaluationJob>();
        services.AddSingleton<IPlatformJob, DossierImportJob>();
        var options = builder.Configuration.GetSection(JobOptions.Section).Get<JobOptions>() ?? new JobOptions();
        builder.AddScheduler(options);
        if (options.Enabled)
        {
            services.AddHostedService<JobRecovery>();
        }

        return builder;
    }
}
