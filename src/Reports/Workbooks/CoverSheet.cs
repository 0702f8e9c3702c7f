using OfficeOpenXml;
using OfficeOpenXml.Style;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>What the workbook is: year, standard, snapshot, time, state, and what is on its sheets.</summary>
internal static class CoverSheet
{
    private const int HeaderRow = 4;

    /// <summary>The province's time, all year round.</summary>
    private static readonly TimeSpan BeijingTime = TimeSpan.FromHours(8);

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text, IReadOnlyList<SheetRows> details)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.cover"]);
        writer.WriteTitle(text.Format("title", report.Year));
        writer.WriteHeaders(HeaderRow, 1, [text["cover.property"], text["cover.value"]]);
        var last = WriteProperties(writer);
        writer.MakeTable("Cover", HeaderRow, 1, last, 2);
        last = WriteContents(writer, last + 2, details);
        writer.SetWidths(30, 74);
        writer.SetPrint(last, 2, headerRow: 0, landscape: false);
    }

    private static int WriteProperties(SheetWriter writer)
    {
        var (report, text) = (writer.Report, writer.Text);
        (string Key, Action<int> Write)[] lines =
        [
            ("cover.year", row => writer.Sheet.Cells[row, 2].Value = report.Year),
            ("cover.standard", row => writer.Write(row, 2, text.Of(report.Standard.Title))),
            ("cover.standardCode", row => writer.Write(row, 2, report.Standard.Code)),
            ("cover.standardVersion", row => writer.Write(row, 2, report.Standard.Version)),
            ("cover.state", row => writer.Write(row, 2, text[report.Provisional ? "provisional" : "final"])),
            ("cover.cells", row => writer.Write(row, 2, text.Format(report.Full ? "cover.cells.full" : "cover.cells.published", report.MinimumCell))),
            ("cover.snapshot", row => writer.Sheet.Cells[row, 2].Value = report.SnapshotId),
            ("cover.hash", row => writer.Write(row, 2, report.SnapshotHash)),
            ("cover.takenAt", row => writer.WriteTime(row, 2, report.TakenAt + BeijingTime)),
        ];
        for (var index = 0; index < lines.Length; index++)
        {
            writer.Write(HeaderRow + 1 + index, 1, text[lines[index].Key]);
            lines[index].Write(HeaderRow + 1 + index);
        }

        var values = writer.Sheet.Cells[HeaderRow + 1, 2, HeaderRow + lines.Length, 2].Style;
        values.HorizontalAlignment = ExcelHorizontalAlignment.Left;
        values.WrapText = true;
        return HeaderRow + lines.Length;
    }

    private static int WriteContents(SheetWriter writer, int row, IReadOnlyList<SheetRows> details)
    {
        var text = writer.Text;
        writer.WriteHeading(row, 1, text["cover.contents"]);
        var header = ++row;
        writer.WriteHeaders(header, 1, [text["cover.sheet"], text["cover.table"]]);
        (string Sheet, string Tables)[] entries =
        [
            (text["sheet.summary"], $"{SummarySheet.StagesTable}, {SummarySheet.LevelsTable}"),
            (text["sheet.funnel"], FunnelSheet.TableName),
            .. writer.Report.Tables.Select(table => (RateSheet.SheetName(text, table), RateSheet.TableName(table))),
            (text["sheet.changes"], ChangeSheet.TableName),
            (text["sheet.criteria"], CriteriaSheet.TableName),
            (text["sheet.blocks"], $"{BlocksSheet.BlocksTable}, {BlocksSheet.MetCountsTable}"),
            (text["sheet.recommendations"], $"{RecommendationSheet.GivenTable}, {RecommendationSheet.OutcomesTable}"),
            (text["sheet.experts"], ExpertSheet.TableName),
            (text["sheet.expertRows"], ExpertRowSheet.TableName),
            (text["sheet.votes"], $"{VoteSheet.TableName}, {VoteSheet.MarginsTable}"),
            (text["sheet.time"], TimeSheet.TableName),
            (text["sheet.objections"], ObjectionSheet.TableName),
            (text["sheet.definitions"], DefinitionsSheet.TableName),
            .. details.Select(rows => (DetailSheet.SheetName(text, rows.Table), DetailSheet.TableName(rows.Table))),
        ];
        foreach (var (sheet, tables) in entries)
        {
            writer.Sheet.Cells[++row, 1].Hyperlink = new ExcelHyperLink($"'{sheet}'!A1", sheet);
            writer.Sheet.Cells[row, 1].Style.Font.UnderLine = true;
            writer.Write(row, 2, tables);
        }

        writer.MakeTable("Contents", header, 1, row, 2);
        return row;
    }
}
