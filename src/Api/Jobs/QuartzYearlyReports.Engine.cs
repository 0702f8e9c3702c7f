using Quartz;

namespace ScoringPlatform.Api.Jobs;

/// <summary>What Quartz calls by the yearly schedule.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzYearlyReports(YearlyReports reports) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await reports.RequestMissingAsync(cancellationToken);
}
