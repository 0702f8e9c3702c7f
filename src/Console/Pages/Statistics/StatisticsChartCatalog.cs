using ScoringPlatform.Console.Charts;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>The charts of the statistics pages by the names that their files have.</summary>
internal static class StatisticsChartCatalog
{
    /// <summary>Which parts of the years the chart is made of.</summary>
    public static StatisticsParts PartsOf(string name) => name switch
    {
        "funnel" or "groups" or "outcomes" => StatisticsParts.Overview,
        "blocks" or "criteria" or "met" => StatisticsParts.Criteria,
        "loads" or "margins" => StatisticsParts.Work,
        "spans" or "recommendations" => StatisticsParts.Course,
        _ => StatisticsParts.None,
    };

    /// <summary>The chart; null where there is none of that name. Those of one year are of the latest year shown.</summary>
    public static Chart? Find(string name, StatisticsView view, StatisticsWords words)
    {
        var charts = new StatisticsCharts(words);
        var more = new DetailCharts(words);
        var year = view.Shown[0];
        return name switch
        {
            "funnel" => charts.Funnel(year),
            "trend" => charts.Trend(view),
            "groups" => charts.Groups(view),
            "outcomes" => charts.Outcomes(view, year),
            "blocks" => more.Blocks(view),
            "criteria" => more.Criteria(view),
            "met" => more.MetCounts(year),
            "loads" => more.Loads(year),
            "margins" => more.Margins(year),
            "spans" => more.Spans(view),
            "recommendations" => more.Recommendations(year),
            _ => null,
        };
    }
}
