using OfficeOpenXml.Drawing.Chart;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The one look of the report's charts.</summary>
internal static class ChartLook
{
    public static void Apply(ExcelBarChart chart, string title)
    {
        chart.Title.Text = title;
        chart.Title.Font.Size = 12;
        chart.Title.Font.Bold = true;
        chart.Style = eChartStyle.Style2;
        chart.GapWidth = 60;
    }
}
