using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>A bar or column chart below a table, in the report's one look.</summary>
internal static class SheetChart
{
    /// <summary>How many rows of the sheet a chart spans.</summary>
    public const int Rows = 18;

    /// <param name="writer">The sheet.</param>
    /// <param name="name">The drawing's name.</param>
    /// <param name="title">The chart's title.</param>
    /// <param name="labels">The cells with the names of the bars.</param>
    /// <param name="values">For each series its cells; the header stands above them.</param>
    /// <param name="look">Where it goes and what it is.</param>
    public static void Add(SheetWriter writer, string name, string title, ExcelRange labels, IReadOnlyList<ExcelRange> values, ChartPlace look)
    {
        var chart = (ExcelBarChart)writer.Sheet.Drawings.AddChart(name, look.Lying ? eChartType.BarClustered : eChartType.ColumnClustered);
        foreach (var cells in values)
        {
            var series = chart.Series.Add(cells, labels);
            series.HeaderAddress = writer.Sheet.Cells[look.HeaderRow, cells.Start.Column];
        }

        ChartLook.Apply(chart, title);
        chart.YAxis.Format = look.Format;
        if (look.Format.EndsWith('%'))
        {
            chart.YAxis.MinValue = 0;
            chart.YAxis.MaxValue = 1;
        }

        if (look.Lying)
        {
            chart.XAxis.Orientation = eAxisOrientation.MaxMin;
        }

        if (values.Count == 1)
        {
            chart.Legend.Remove();
        }
        else
        {
            chart.Legend.Position = eLegendPosition.Bottom;
        }

        ChartLook.Place(chart, look.BelowRow, Rows, look.Columns);
    }
}
