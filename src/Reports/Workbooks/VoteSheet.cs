using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>How close the deciding votes were: counts and margins, never a name.</summary>
internal static class VoteSheet
{
    public const string TableName = "Votes";
    public const string MarginsTable = "VoteMargins";

    private const int HeaderRow = 4;
    private const int Margin = 2;
    private const int Applications = 3;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.votes"]);
        writer.WriteTitle(text["sheet.votes"]);
        var votes = report.Figures.Votes;
        var last = SheetTable.WriteMeasures(
            writer, TableName, HeaderRow,
            [
                ("items", Shown(votes.Items), CellKind.Count),
                ("passed", Shown(votes.Passed), CellKind.Count),
                ("decidedByOne", Shown(votes.DecidedByOne), CellKind.Count),
                ("noQuorum", Shown(votes.NoQuorum), CellKind.Count),
            ]);
        writer.WriteHeading(last + 2, 1, text["heading.margins"]);
        SheetColumn<MarginRow>[] columns =
        [
            SheetColumn<MarginRow>.Text(text["column.outcome"], row => text[row.Margin >= 0 ? "outcome.passed" : "outcome.failed"]),
            new(text["column.margin"], CellKind.Count, row => row.Margin),
            SheetColumn<MarginRow>.Count(text["column.count"], row => row.Applications),
        ];
        var header = last + 3;
        last = SheetTable.Write(writer, MarginsTable, header, 1, columns, votes.Margins);
        if (votes.Margins.Count > 1)
        {
            SheetChart.Add(
                writer, "Margins", text["chart.margins"], writer.Sheet.Cells[header + 1, Margin, last, Margin],
                [writer.Sheet.Cells[header + 1, Applications, last, Applications]], new ChartPlace(header, last, Applications, "0"));
            last += SheetChart.Rows + 2;
        }

        writer.SetWidths(38, 22, 22);
        writer.SetPrint(last, Applications, headerRow: 0, landscape: false);
        writer.Sheet.PrinterSettings.FitToHeight = 1;
    }

    internal static object Shown(int? count) => count is { } known ? known : SheetWriter.Suppressed;
}
