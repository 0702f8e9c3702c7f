using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Api.Statistics;

[QueryType]
public static partial class StatisticsQueries
{
    [GraphQLDescription(
        "The statistics of one or several years, the earliest first: funnel, pass rates with their denominators named, criteria, "
        + "experts, votes. Counts below the least cell are null, as is what would tell them. Groups are the rows of one of the "
        + "year's fixed tables: by one dimension, or by level and specialty; another combination is refused.")]
    [Authorize(Roles = [Roles.Analyst, Roles.Officer, Roles.Authority])]
    public static async Task<IReadOnlyList<AnnualStatistics>> GetAnnualStatisticsAsync(
        IReadOnlyList<int> years,
        IReadOnlyList<ReportDimension>? groupBy,
        IReadOnlyList<StatisticsFilterInput>? where,
        StatisticsCells? cells,
        ScoringContext db,
        StatisticsReading reading,
        Caller caller,
        CancellationToken ct)
    {
        var reports = cells == StatisticsCells.Full
            ? await reading.FullAsync(db, years, caller, ct)
            : await reading.PublishedAsync(db, years, ct);
        return [.. reports.Select(report => AnnualStatistics.Of(report, StatisticsTable.Rows(report, groupBy ?? [], where ?? [])))];
    }
}
