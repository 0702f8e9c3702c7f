using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics;

[MutationType]
public static partial class StatisticsMutations
{
    [GraphQLDescription("Takes a preview of an open year, marked provisional; the one of the same day when there is one. A closed year keeps its final numbers.")]
    [Authorize(Policy = Policies.RequestReports)]
    [Error<NoStatisticsException>]
    [Error<CycleStateException>]
    public static async Task<AnnualStatistics> PreviewStatisticsAsync(
        int year, ScoringContext db, SnapshotService snapshots, StatisticsReading reading, Caller caller, CancellationToken ct)
    {
        var cycle = await db.ReviewCycles.AsNoTracking().SingleOrDefaultAsync(cycle => cycle.Year == year, ct)
            ?? throw new NoStatisticsException(year);
        if (cycle.State == CycleState.Closed)
        {
            throw new CycleStateException(Codes.Of(CycleState.Notice), Codes.Of(cycle.State));
        }

        await snapshots.PreviewAsync(db, cycle.Id, caller, ct);
        return AnnualStatistics.Of((await reading.PublishedAsync(db, [year], ct))[0], []);
    }
}
