namespace ScoringPlatform.Api.Statistics;

[QueryType]
public static partial class StatisticsQueries
{
    [GraphQLDescription("A year's funnel and pass rates, each with its denominator named; null when the year has no review cycle.")]
    [Authorize(Roles = [Roles.Analyst, Roles.Officer, Roles.Authority])]
    public static Task<AnnualStatistics?> GetAnnualStatisticsAsync(
        int year, ScoringContext db, StatisticsReading reading, CancellationToken ct) =>
        reading.OfYearAsync(db, year, ct);
}
