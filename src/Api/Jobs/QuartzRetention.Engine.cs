using Quartz;
using ScoringPlatform.Api.Privacy.Retention;

namespace ScoringPlatform.Api.Jobs;

/// <summary>What Quartz calls by the schedule of retention.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzRetention(RetentionService retention) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await retention.RunAsync(cancellationToken);
}
