using System.Globalization;
using ScoringPlatform.Console.Charts;
using ScoringPlatform.Console.Localization;
using static ScoringPlatform.Console.Pages.Statistics.StatisticsOfQuery;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>The charts of the pages behind the overview: conditions, experts, votes, time, recommendations.</summary>
public sealed class DetailCharts(StatisticsWords words)
{
    /// <summary>How many rows a long chart has; its table has all.</summary>
    public const int MostRows = 12;

    /// <summary>Conditions met beyond so many share a part.</summary>
    private const int MostMet = 4;

    private Texts T => words.T;

    /// <summary>How often each block of conditions fails, the years side by side.</summary>
    public BarChart Blocks(StatisticsView view) => new()
    {
        Title = T["statistics.blocks"],
        Description = T["statistics.blocks.desc"],
        Axis = ChartAxis.Share,
        Series = [.. view.Shown.Select(words.Year)],
        Rows =
        [
            .. view.Shown.SelectMany(year => year.Criteria!.Blocks).Select(row => row.Block).Distinct().Select(block => new ChartRow(
                words.Block(block), [.. view.Shown.Select(year => Value(year, year.Criteria!.Blocks.FirstOrDefault(row => row.Block == block)?.FailedShare, year.Criteria!.Blocks.Any(row => row.Block == block)))])),
        ],
    };

    /// <summary>The conditions that were met least often in the latest year, the years side by side.</summary>
    public BarChart Criteria(StatisticsView view) => new()
    {
        Title = T["statistics.criteria"],
        Description = T["statistics.criteria.desc"],
        Axis = ChartAxis.Share,
        Series = [.. view.Shown.Select(words.Year)],
        Rows =
        [
            .. Least(view.Shown[0]).Take(MostRows).Select(row => new ChartRow(
                words.Name(row),
                [.. view.Shown.Select(year => Same(year, row) is { } same ? Value(year, same.MetShare, isAsked: true) : new ChartValue(null, Texts.Nothing))])),
        ],
    };

    /// <summary>A year's conditions, the one met least often first; what is hidden or was asked of nobody comes last.</summary>
    public static IEnumerable<CriterionRow> Least(AnnualStatistics year) =>
        year.Criteria!.Criteria.OrderBy(row => row.MetShare?.PerMille ?? int.MaxValue).ThenBy(row => row.Clause, StringComparer.Ordinal);

    /// <summary>How many achievement conditions the applications of each level met.</summary>
    public StackedChart MetCounts(AnnualStatistics year)
    {
        var levels = year.Criteria!.MetCounts.GroupBy(row => row.Level).ToList();
        var most = Math.Min(MostMet, year.Criteria!.MetCounts.Select(row => row.Met).DefaultIfEmpty(0).Max());
        return new()
        {
            Title = T["statistics.metCounts", year.Year],
            Description = T["statistics.metCounts.desc"],
            Parts = [.. Enumerable.Range(0, most + 1).Select(met => T[met == most && most == MostMet ? "statistics.metMore" : "statistics.metCount", met])],
            Rows = [.. levels.Select(level => new ChartRow(words.Level(level.Key), [.. Enumerable.Range(0, most + 1).Select(met => Met(year, level, met, most))]))],
            Totals = [.. levels.Select(level => words.Count(Sum(level), year))],
        };
    }

    /// <summary>The ballots of a year's experts, the most first.</summary>
    public BarChart Loads(AnnualStatistics year) => new()
    {
        Title = T["statistics.loads", year.Year],
        Description = T["statistics.loads.desc"],
        Axis = ChartAxis.Count,
        Series = [T["statistics.ballots"]],
        Rows =
        [
            .. year.Experts!.Rows.OrderByDescending(row => row.Submitted).Take(MostRows)
                .Select(row => new ChartRow(row.Pseudonym, [new ChartValue(row.Submitted, $"{T.Number(row.Submitted)}/{T.Number(row.Assigned)}")])),
        ],
    };

    /// <summary>How many applications of a year were decided by each margin.</summary>
    public ColumnChart Margins(AnnualStatistics year) => new()
    {
        Title = T["statistics.margins", year.Year],
        Description = T["statistics.margins.desc"],
        Below = T["statistics.margins.below"],
        Kinds = [T["statistics.passed"], T["statistics.notPassed"]],
        Columns =
        [
            .. year.Votes!.Margins.Select(row =>
            {
                var value = row.Applications is { } count ? new ChartValue(count, T.Number(count)) : ChartValue.Hidden("*");
                var none = new ChartValue(null, "");
                return new ChartRow(Margin(row.Margin), row.Margin >= 0 ? [value, none] : [none, value]);
            }),
        ],
    };

    /// <summary>The median days of each stretch, its quartiles as the whisker, the years side by side.</summary>
    public BarChart Spans(StatisticsView view) => new()
    {
        Title = T["statistics.spans"],
        Description = T["statistics.spans.desc"],
        Axis = ChartAxis.Amount,
        Series = [.. view.Shown.Select(words.Year)],
        Rows =
        [
            .. view.Shown[0].Spans!.Select(span => new ChartRow(
                T.Of(span.Span),
                [.. view.Shown.Select(year => Days(year, year.Spans!.First(other => other.Span == span.Span)))])),
        ],
    };

    /// <summary>Pass rates of exceptional applications with and without a recommendation that counts.</summary>
    public BarChart Recommendations(AnnualStatistics year)
    {
        var outcomes = year.Recommendations!.Outcomes;
        return new()
        {
            Title = T["statistics.recommendations", year.Year],
            Description = T["statistics.recommendations.desc"],
            Axis = ChartAxis.Share,
            Series = [T["statistics.recommended.yes"], T["statistics.recommended.no"]],
            Rows =
            [
                .. outcomes.Select(row => row.Level).Distinct().Select(level => new ChartRow(
                    words.Level(level), [Outcome(year, level, recommended: true), Outcome(year, level, recommended: false)])),
            ],
        };
    }

    /// <summary>A margin with its sign; the ends stand for themselves and beyond.</summary>
    public static string Margin(int margin) => margin.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    private ChartValue Outcome(AnnualStatistics year, string level, bool recommended) =>
        year.Recommendations!.Outcomes.FirstOrDefault(row => row.Level == level && row.Recommended == recommended) is { } row
            ? words.Value(StatisticsFraction.Of(row.Rates.OfSubmitted), year)
            : new ChartValue(null, T["statistics.noData"]);

    private ChartValue Value(AnnualStatistics year, Proportion? share, bool isAsked) =>
        isAsked ? words.Value(StatisticsFraction.Of(share), year) : new ChartValue(null, Texts.Nothing);

    private ChartValue Met(AnnualStatistics year, IEnumerable<MetCountRow> level, int met, int most)
    {
        var rows = level.Where(row => met == most ? row.Met >= met : row.Met == met).ToList();
        return rows.Any(row => row.Applications is null)
            ? ChartValue.Hidden(words.Hidden(year))
            : new(rows.Sum(row => row.Applications!.Value), T.Number(rows.Sum(row => row.Applications!.Value)));
    }

    private static int? Sum(IEnumerable<MetCountRow> level) =>
        level.Any(row => row.Applications is null) ? null : level.Sum(row => row.Applications!.Value);

    private ChartValue Days(AnnualStatistics year, SpanFigures span) => span switch
    {
        { Days: { } days } => new((double)days.Median, T.Number(days.Median), (double)days.Lower, (double)days.Upper),
        { Applications: 0 } => new(null, T["statistics.noData"]),
        _ => ChartValue.Hidden(words.Hidden(year)),
    };

    private static CriterionRow? Same(AnnualStatistics year, CriterionRow row) =>
        year.Criteria!.Criteria.FirstOrDefault(other => other.Code == row.Code && other.Level == row.Level);
}
