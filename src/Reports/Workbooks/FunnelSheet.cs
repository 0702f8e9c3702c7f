using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>From submission to confirmation: each stage's count and shares, and a chart.</summary>
internal static class FunnelSheet
{
    public const string TableName = "Funnel";

    private const int HeaderRow = 4;
    private const int ChartRows = 18;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.funnel"]);
        writer.WriteTitle(text["sheet.funnel"]);
        writer.WriteHeaders(
            HeaderRow, 1, [text["column.stage"], text["column.count"], text["column.ofPrevious"], text["column.ofSubmitted"]]);
        var row = HeaderRow;
        foreach (var step in report.Funnel)
        {
            writer.Write(++row, 1, text.Of(step.Stage));
            writer.Write(row, 2, step.Count);
            writer.WriteShare(row, 3, Shares.Of(step.OfPrevious));
            writer.WriteShare(row, 4, Shares.Of(step.OfSubmitted));
        }

        writer.MakeTable(TableName, HeaderRow, 1, row, 4);
        AddChart(writer, row);
        writer.Sheet.View.FreezePanes(HeaderRow + 1, 2);
        writer.SetWidths(26, 16, 20, 20);
        writer.SetPrint(row + 2 + ChartRows, 4, HeaderRow, landscape: false);
    }

    private static void AddChart(SheetWriter writer, int lastRow)
    {
        var chart = (ExcelBarChart)writer.Sheet.Drawings.AddChart("FunnelChart", eChartType.BarClustered);
        var series = chart.Series.Add(
            writer.Sheet.Cells[HeaderRow + 1, 2, lastRow, 2], writer.Sheet.Cells[HeaderRow + 1, 1, lastRow, 1]);
        series.HeaderAddress = writer.Sheet.Cells[HeaderRow, 2];
        ChartLook.Apply(chart, writer.Text["sheet.funnel"]);
        chart.XAxis.Orientation = eAxisOrientation.MaxMin;
        chart.YAxis.MinValue = 0;
        chart.YAxis.Format = "#,##0";
        chart.Legend.Remove();
        ChartLook.Place(chart, lastRow, ChartRows, 4);
    }
}
