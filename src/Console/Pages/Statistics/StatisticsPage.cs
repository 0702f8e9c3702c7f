using Microsoft.AspNetCore.Authorization;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>The base of the pages of statistics: each shows the years that its address asks for, and takes previews.</summary>
[Authorize(Roles = StatisticsReader.Roles)]
public abstract class StatisticsPage : ConsolePage
{
    private StatisticsReader? reader;

    /// <summary>What the page shows; set before it is rendered.</summary>
    protected StatisticsView View { get; private set; } = null!;

    protected StatisticsWords Words { get; private set; } = null!;

    protected StatisticsCharts Charts { get; private set; } = null!;

    /// <summary>Which parts of the years it needs.</summary>
    protected abstract StatisticsParts Parts { get; }

    /// <summary>The address of a chart as a file, with the same years and filters.</summary>
    protected string FileOf(string chart, params IEnumerable<int> years) => $"/statistics/charts/{chart}.svg" + View.Choice.Query(years);

    protected override async Task LoadAsync()
    {
        reader = new StatisticsReader(Operations, SignedIn);
        Words = new StatisticsWords(T);
        Charts = new StatisticsCharts(Words);
        View = await reader.LoadAsync(StatisticsChoice.Read(Http.Request.Query), Parts);
    }

    /// <summary>Takes a preview of an open year.</summary>
    protected override async Task PostAsync()
    {
        if (Form.Number("preview") is not { } year)
        {
            return;
        }

        var data = await Operations.RunAsync(PreviewStatisticsMutation.With(new() { Year = year }));
        if (!IsRefused(data.PreviewStatistics.Errors))
        {
            throw Done($"/statistics?years={year}", "statistics.previewed", $"{year}");
        }
    }
}
