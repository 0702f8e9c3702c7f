using System.Drawing;
using OfficeOpenXml.Drawing;
using OfficeOpenXml.Drawing.Chart;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The one look of the report's charts.</summary>
internal static class ChartLook
{
    private static readonly Color[] Colours = [Color.FromArgb(47, 84, 150), Color.FromArgb(237, 125, 49)];

    /// <summary>Title, colours, value labels, and gaps where there is no data. To be called when the series are there.</summary>
    public static void Apply(ExcelBarChart chart, string title)
    {
        chart.Title.Text = title;
        chart.Title.Font.Size = 12;
        chart.Title.Font.Bold = true;
        chart.GapWidth = 60;
        chart.DisplayBlanksAs = eDisplayBlanksAs.Gap;
        chart.DataLabel.ShowValue = true;
        for (var index = 0; index < chart.Series.Count; index++)
        {
            chart.Series[index].Fill.Style = eFillStyle.SolidFill;
            chart.Series[index].Fill.Color = Colours[index % Colours.Length];
        }
    }

    /// <summary>Spans the cells from the row after <paramref name="row"/> on, over the first columns, whatever their widths in the reader's font.</summary>
    public static void Place(ExcelDrawing chart, int row, int rows, int columns)
    {
        chart.From.Row = row + 1;
        chart.From.Column = 0;
        chart.To.Row = row + 1 + rows;
        chart.To.Column = columns;
        chart.From.RowOff = chart.From.ColumnOff = chart.To.RowOff = chart.To.ColumnOff = 0;
    }
}
