namespace ScoringPlatform.Console.Charts;

/// <summary>A chart as a file of its own: its title above, the source of its numbers below, and its style inside.</summary>
public static class ChartFile
{
    private const double Edge = 20;
    private const double Head = 52;
    private const double Foot = 28;

    /// <summary>The whole file; to be written as UTF-8.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="source">Where its numbers are from: year, snapshot, provisional or final.</param>
    public static string Of(Chart chart, string source)
    {
        var size = ChartSize.File;
        var drawing = new SvgDrawing("chart", size.Width + (2 * Edge));
        drawing.Style(ChartStyle.Css);
        drawing.Text(Edge, Edge + 12, chart.Title, "heading");
        drawing.Open(Edge, Head);
        var height = chart.Draw(drawing, size);
        drawing.Close();
        drawing.Text(Edge, Head + height + Foot, source, "tick");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.Finish(Head + height + Foot + Edge, chart.Title, chart.Description);
    }
}
