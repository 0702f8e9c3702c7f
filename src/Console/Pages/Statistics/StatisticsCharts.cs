using ScoringPlatform.Console.Charts;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;
using static ScoringPlatform.Console.Pages.Statistics.StatisticsOfQuery;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>The charts of the overview: funnel, pass rates over the years, pass rates by group, where applications ended.</summary>
public sealed class StatisticsCharts(StatisticsWords words)
{
    private Texts T => words.T;

    /// <summary>How many came how far in a year; objections stand beside the way, not on it.</summary>
    public FunnelChart Funnel(AnnualStatistics year) => new()
    {
        Title = $"{T["statistics.funnel"]} · {words.Year(year)}",
        Description = T[
            "statistics.funnel.desc", year.Year, words.Count(year.Overall.Counts.Submitted, year), words.Count(year.Overall.Counts.VotedThrough, year), words.Count(year.Overall.Counts.Confirmed, year)],
        Steps =
        [
            .. (year.Funnel ?? []).Where(step => step.Stage != FunnelStage.Objected).Select(step => new FunnelStepValue(
                T.Of(step.Stage),
                step.Count,
                words.Count(step.Count, year),
                step.OfSubmitted is null || step.Stage == FunnelStage.Submitted ? "" : words.Percent(StatisticsFraction.Of(step.OfSubmitted), year))),
        ],
    };

    /// <summary>The overall pass rate of every year, by each denominator.</summary>
    public LineChart Trend(StatisticsView view) => new()
    {
        Title = T["statistics.trend"],
        Description = T["statistics.trend.desc", view.All[0].Year, view.All[^1].Year],
        Axis = ChartAxis.Share,
        Points = [.. view.All.Select(year => new LinePoint(words.Year(year), year.Provisional))],
        Lines =
        [
            .. StatisticsChoice.Bases.Select(stage => new ChartRow(
                T["statistics.trend.of", T.Of(stage)],
                [.. view.All.Select(year => Short(year, stage))])),
        ],
    };

    /// <summary>The pass rates of the table's groups, the years side by side.</summary>
    public BarChart Groups(StatisticsView view) => new()
    {
        Title = T["statistics.groups", words.Name(view.Choice.By)],
        Description = T["statistics.groups.desc"],
        Axis = ChartAxis.Share,
        Series = [.. view.Shown.Select(words.Year)],
        Rows =
        [
            .. Keys(view).Select(keys => new ChartRow(
                words.Name(view.Choice.By, keys, view.Shown[0]),
                [.. view.Shown.Select(year => Of(year, keys) is { } group ? words.Value(group.Rates, view.Choice.Of, year) : new ChartValue(null, Texts.Nothing))])),
        ],
    };

    /// <summary>Where the applications of each group of a year ended.</summary>
    public StackedChart Outcomes(StatisticsView view, AnnualStatistics year) => new()
    {
        Title = T["statistics.outcomes", year.Year, words.Name(view.Choice.By)],
        Description = T["statistics.outcomes.desc"],
        Parts =
        [
            T["statistics.outcome.through"], T["statistics.outcome.votedDown"], T["statistics.outcome.notVoted"],
            T["statistics.outcome.notEligible"], T["statistics.outcome.notAccepted"],
        ],
        Rows = [.. Groups(year).Select(group => new ChartRow(words.Name(view.Choice.By, group.Keys, year), Parts(group.Rates.Counts, year)))],
        Totals = [.. Groups(year).Select(group => Parts(group.Rates.Counts, year).Any(part => part.IsHidden) ? words.Hidden(year) : words.Count(group.Rates.Counts.Submitted, year))],
    };

    /// <summary>The parts of a group by where they ended; all hidden where one of the counts is.</summary>
    public IReadOnlyList<ChartValue> Parts(StageCounts counts, AnnualStatistics year)
    {
        int?[] stages = [0, counts.VotedThrough, counts.Voted, counts.Eligible, counts.Accepted, counts.Submitted];
        return stages.Contains(null)
            ? [.. stages.Skip(1).Select(_ => ChartValue.Hidden(words.Hidden(year)))]
            : [.. stages.Skip(1).Select((count, place) => count!.Value - stages[place]!.Value).Select(part => new ChartValue(part, T.Number(part)))];
    }

    /// <summary>The groups of all years shown that have an application, in the order of the latest that has them.</summary>
    public static IReadOnlyList<IReadOnlyList<string?>> Keys(StatisticsView view) =>
        [.. view.Shown.SelectMany(Groups).Select(group => group.Keys).DistinctBy(Joined)];

    /// <summary>A year's group with these keys.</summary>
    public static ReportGroup? Of(AnnualStatistics year, IReadOnlyList<string?> keys) =>
        Groups(year).FirstOrDefault(group => Joined(group.Keys) == Joined(keys));

    /// <summary>A year's groups with an application.</summary>
    public static IEnumerable<ReportGroup> Groups(AnnualStatistics year) => (year.Groups ?? []).Where(group => group.Rates.Counts.Submitted != 0);

    private static string Joined(IReadOnlyList<string?> keys) => string.Join('|', keys.Select(key => key ?? "?"));

    /// <summary>A rate without its fraction, as lines have room for.</summary>
    private ChartValue Short(AnnualStatistics year, FunnelStage stage) =>
        words.Value(year.Overall, stage, year) with { Text = words.Percent(year.Overall, stage, year) };
}
