using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Makes the workbook of every closed year that has none yet, by the same job that a request would start.</summary>
internal sealed class YearReports(IDbContextFactory<ScoringContext> contexts, JobQueue queue, JobRunner runner)
{
    private static readonly Caller Self = Caller.System("startup", Roles.Analyst);

    public async Task WriteMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var year in await YearsWithoutAsync(cancellationToken))
        {
            var job = await queue.RecordAsync(JobKinds.AnnualWorkbook, new AnnualReportArguments(year), Self, cancellationToken);
            await runner.RunAsync(job.Id, cancellationToken);
        }
    }

    private async Task<List<int>> YearsWithoutAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ReviewCycles
            .Where(cycle => cycle.State == CycleState.Closed
                && !context.Jobs.Any(job => job.Kind == JobKinds.AnnualWorkbook && job.Year == cycle.Year && job.State == JobState.Succeeded))
            .OrderBy(cycle => cycle.Year)
            .Select(cycle => cycle.Year)
            .ToListAsync(cancellationToken);
    }
}
