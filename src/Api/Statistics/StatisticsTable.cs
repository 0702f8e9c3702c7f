using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Api.Statistics;

/// <summary>
/// Picks rows out of a year's tables. The tables are fixed, and what each suppresses was decided for all of them together
/// when the year was frozen; a question can only choose one of them and some of its rows. No question makes a new table, so
/// that no two answers differ in a group that neither shows.
/// </summary>
internal static class StatisticsTable
{
    /// <summary>The rows of the table that has just the dimensions of <paramref name="groupBy"/> and <paramref name="where"/>.</summary>
    /// <exception cref="NoSuchTableException">There is no such table.</exception>
    public static IReadOnlyList<ReportGroup> Rows(
        AnnualReport report, IReadOnlyList<ReportDimension> groupBy, IReadOnlyList<StatisticsFilterInput> where)
    {
        var dimensions = groupBy.Concat(where.Select(filter => filter.Dimension)).Distinct().Order().ToArray();
        if (dimensions.Length == 0)
        {
            return [];
        }

        var table = report.Tables.FirstOrDefault(table => table.Dimensions.Order().SequenceEqual(dimensions))
            ?? throw new NoSuchTableException(dimensions, report.Tables);
        return [.. table.Groups.Where(group => where.All(filter => Matches(table, group, filter)))];
    }

    private static bool Matches(ReportTable table, ReportGroup group, StatisticsFilterInput filter) =>
        table.Dimensions.Zip(group.Keys).Any(key => key.First == filter.Dimension && filter.In.Contains(key.Second));
}
