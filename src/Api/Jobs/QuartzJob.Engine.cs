using System.Globalization;
using Quartz;

namespace ScoringPlatform.Api.Jobs;

/// <summary>What Quartz calls; it only passes the job's id on.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzJob(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunAsync(int.Parse(context.JobDetail.Key.Name, CultureInfo.InvariantCulture), cancellationToken);
}
