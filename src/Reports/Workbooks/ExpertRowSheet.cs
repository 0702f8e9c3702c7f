using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The experts one by one, by pseudonym.</summary>
internal static class ExpertRowSheet
{
    public const string TableName = "ExpertRows";

    private const int HeaderRow = 4;
    private const int Ballots = 7;
    private const double Thousandths = 1000;

    /// <summary>More bars than these cannot be told apart.</summary>
    private const int MostBars = 40;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.expertRows"]);
        writer.WriteTitle(text["sheet.expertRows"]);
        var rows = report.Figures.Experts.Rows;
        var columns = Columns(report, text);
        var last = SheetTable.Write(writer, TableName, HeaderRow, 1, columns, rows);
        var end = last;
        if (rows.Count is > 1 and <= MostBars)
        {
            SheetChart.Add(
                writer, "ExpertLoad", text["chart.load"], writer.Sheet.Cells[HeaderRow + 1, 1, last, 1],
                [writer.Sheet.Cells[HeaderRow + 1, Ballots, last, Ballots]], new ChartPlace(HeaderRow, last, columns.Length, "0"));
            end = last + SheetChart.Rows + 2;
        }

        writer.Sheet.View.FreezePanes(HeaderRow + 1, 2);
        writer.SetWidths([10, 20, 8, 12, .. Enumerable.Repeat(10.0, columns.Length - 4)]);
        writer.SetPrint(end, columns.Length, HeaderRow, landscape: true);
    }

    private static SheetColumn<ExpertRow>[] Columns(AnnualReport report, ReportText text) =>
    [
        SheetColumn<ExpertRow>.Text(text["column.pseudonym"], row => row.Pseudonym),
        SheetColumn<ExpertRow>.Text(text["column.title"], row => text.Of(ReportDimension.Level, row.TitleLevel)),
        SheetColumn<ExpertRow>.Text(text["column.drawn"], row => text[row.Drawn ? "flag.yes" : "flag.no"]),
        SheetColumn<ExpertRow>.Text(text["column.seat"], row => row.Seat is null ? "" : text.OfCode("seat", row.Seat)),
        SheetColumn<ExpertRow>.Count(text["column.assigned"], row => row.Assigned),
        SheetColumn<ExpertRow>.Count(text["column.recused"], row => row.Recused),
        SheetColumn<ExpertRow>.Count(text["column.ballots"], row => row.Submitted),
        SheetColumn<ExpertRow>.Count(text["column.vetoes"], row => row.Vetoes),
        Points(text["column.meanScore"], row => row.MeanScore, report),
        Points(text["column.spread"], row => row.Spread, report),
        Points(text["column.severity"], row => row.Severity, report),
        new(text["column.severityGroup"], CellKind.Count, row => row.SeverityGroup),
        SheetColumn<ExpertRow>.Count(text["column.rounds"], row => row.Rounds),
        SheetColumn<ExpertRow>.Count(text["column.attended"], row => row.Attended),
        SheetColumn<ExpertRow>.Count(text["column.voteRecusals"], row => row.VoteRecusals),
        SheetColumn<ExpertRow>.Count(text["column.votes"], row => row.Votes),
    ];

    /// <summary>Without a ballot there is no score; with fewer than the least cell it is not shown.</summary>
    private static SheetColumn<ExpertRow> Points(string header, Func<ExpertRow, long?> value, AnnualReport report) => new(
        header,
        CellKind.Points,
        row => value(row) is { } thousandths ? thousandths / Thousandths : report.Full || row.Submitted == 0 ? null : SheetWriter.Suppressed);
}
