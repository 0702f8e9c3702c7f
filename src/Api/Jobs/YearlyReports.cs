using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Asks for the report of every closed year that has none: when a cycle closes, by the yearly schedule, and at start-up,
/// should the process have ended in between. A plain method, whoever calls it.
/// </summary>
public sealed partial class YearlyReports(
    IDbContextFactory<ScoringContext> contexts, IJobQueue queue, ILogger<YearlyReports> logger)
{
    private static readonly Caller Self = Caller.System("yearly-reports", Roles.Analyst);

    /// <summary>Every form of the report that a year's end brings.</summary>
    public static IReadOnlyList<string> Forms { get; } = [JobKinds.AnnualWorkbook, JobKinds.AnnualCsv];

    /// <summary>Hands a job to the scheduler for each missing form; what waits, runs, is done or was cancelled is left alone.</summary>
    public async Task RequestMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in Forms)
        {
            foreach (var year in await YearsWithoutAsync(kind, cancellationToken))
            {
                await queue.EnqueueAsync(kind, new AnnualReportArguments(year), Self, cancellationToken);
            }
        }
    }

    /// <summary>What <see cref="RequestMissingAsync"/> does; the closed year stays closed where it cannot, and the next start asks again.</summary>
    public async Task RequestAfterCloseAsync(int year, CancellationToken cancellationToken)
    {
        try
        {
            await RequestMissingAsync(cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogNotRequested(year, FailureText.Of(error));
        }
    }

    private async Task<List<int>> YearsWithoutAsync(string kind, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ReviewCycles
            .Where(cycle => cycle.State == CycleState.Closed
                && !context.Jobs.Any(job => job.Kind == kind && job.Year == cycle.Year && job.State != JobState.Failed && job.QueuedAt >= cycle.ClosedAt))
            .OrderBy(cycle => cycle.Year)
            .Select(cycle => cycle.Year)
            .ToListAsync(cancellationToken);
    }

    [LoggerMessage(EventId = LogEvents.ReportsNotRequested, Level = LogLevel.Error, Message = "The reports of {Year} could not be asked for at its close; the next start will: {Failure}")]
    private partial void LogNotRequested(int year, string failure);
}
