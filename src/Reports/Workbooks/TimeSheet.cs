using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>How long each stretch of the year took.</summary>
internal static class TimeSheet
{
    public const string TableName = "Time";

    private const int HeaderRow = 4;
    private const int Median = 4;
    private const int Columns = 5;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.time"]);
        writer.WriteTitle(text["sheet.time"]);
        SheetColumn<SpanFigures>[] columns =
        [
            SheetColumn<SpanFigures>.Text(text["column.span"], row => text[$"span.{Codes.Of(row.Span)}"]),
            SheetColumn<SpanFigures>.Count(text["column.count"], row => row.Applications),
            new(text["column.lower"], CellKind.Days, row => Days(row, row.Days?.Lower)),
            new(text["column.median"], CellKind.Days, row => Days(row, row.Days?.Median)),
            new(text["column.upper"], CellKind.Days, row => Days(row, row.Days?.Upper)),
        ];
        var last = SheetTable.Write(writer, TableName, HeaderRow, 1, columns, report.Figures.Spans);
        SheetChart.Add(
            writer, "MedianDays", text["chart.spans"], writer.Sheet.Cells[HeaderRow + 1, 1, last, 1],
            [writer.Sheet.Cells[HeaderRow + 1, Median, last, Median]], new ChartPlace(HeaderRow, last, Columns, "0", Lying: true));
        writer.Sheet.View.FreezePanes(HeaderRow + 1, 2);
        writer.SetWidths(30, 16, 18, 18, 18);
        writer.SetPrint(last + SheetChart.Rows + 2, Columns, HeaderRow, landscape: false);
    }

    /// <summary>Empty where nothing went through the stretch; not shown where too few did.</summary>
    private static object? Days(SpanFigures row, decimal? days) =>
        days is { } known ? (double)known : row.Applications == 0 ? null : SheetWriter.Suppressed;
}
