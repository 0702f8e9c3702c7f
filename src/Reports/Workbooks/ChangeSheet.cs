using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Every pass rate against the years before, in percentage points.</summary>
internal static class ChangeSheet
{
    public const string TableName = "Changes";

    private const int HeaderRow = 4;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.changes"]);
        writer.WriteTitle(text["sheet.changes"]);
        SheetColumn<ChangeLine>[] columns =
        [
            SheetColumn<ChangeLine>.Text(text["column.table"], line => line.Table),
            SheetColumn<ChangeLine>.Text(text["column.group"], line => line.Group),
            SheetColumn<ChangeLine>.Text(text["column.base"], line => text.Of(line.Change.Base)),
            new(text["column.year"], CellKind.Text, line => line.Change.Year),
            new(text["column.points"], CellKind.Change, line => Shares.Cell(line.Change)),
        ];
        var lines = Lines(report, text).ToList();
        var last = SheetTable.Write(writer, TableName, HeaderRow, 1, columns, lines);
        if (lines.Count == 0)
        {
            writer.Write(HeaderRow + 1, 1, text["changes.none"]);
        }

        writer.Sheet.View.FreezePanes(HeaderRow + 1, 3);
        writer.SetWidths(28, 42, 18, 14, 20);
        writer.SetPrint(last, columns.Length, HeaderRow, landscape: false);
    }

    private static IEnumerable<ChangeLine> Lines(AnnualReport report, ReportText text) => report.Figures.Changes
        .Select(change => new ChangeLine(text["changes.total"], text["total"], change))
        .Concat(report.Tables.SelectMany(table => table.Groups.SelectMany(group => group.Changes.Select(change => new ChangeLine(
            RateSheet.SheetName(text, table),
            string.Join(" · ", group.Keys.Select((key, index) => text.Of(table.Dimensions[index], key))),
            change)))));
}
