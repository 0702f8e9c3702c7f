using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Statistics;

[MutationType]
public static partial class StatisticsMutations
{
    [GraphQLDescription("Asks for the year's workbook. A second request for the same frozen year finds the first one's file.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<NoStatisticsException>]
    public static async Task<JobRecord> RequestAnnualWorkbookAsync(
        int year, ScoringContext db, IJobQueue jobs, Caller caller, CancellationToken ct)
    {
        if (!await db.ReviewCycles.AnyAsync(cycle => cycle.Year == year, ct))
        {
            throw new NoStatisticsException(year);
        }

        return await jobs.EnqueueAsync(JobKinds.AnnualWorkbook, new AnnualWorkbookArguments(year), caller, ct);
    }
}
