using OfficeOpenXml;
using OfficeOpenXml.Style;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>What every figure of the workbook means.</summary>
internal static class DefinitionsSheet
{
    public const string TableName = "Definitions";

    private const int HeaderRow = 4;

    private static readonly string[] Terms =
    [
        "submitted", "employerConfirmed", "accepted", "eligible", "scored", "voted", "votedThrough", "insideCap", "onNotice", "objected",
        "confirmed", "passRate", "interval", "change", "suppressed", "noData", "unknown", "cutoff", "margin", "severity", "alpha", "days", "snapshot",
    ];

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.definitions"]);
        writer.WriteTitle(text["sheet.definitions"]);
        writer.WriteHeaders(HeaderRow, 1, [text["column.term"], text["column.definition"]]);
        var row = HeaderRow;
        foreach (var term in Terms)
        {
            writer.Write(++row, 1, text[$"define.{term}"]);
            writer.Write(row, 2, text[$"define.{term}.text"]);
            writer.Sheet.Row(row).Height = 32;
        }

        var body = writer.Sheet.Cells[HeaderRow + 1, 1, row, 2].Style;
        body.WrapText = true;
        body.VerticalAlignment = ExcelVerticalAlignment.Center;
        writer.MakeTable(TableName, HeaderRow, 1, row, 2);
        writer.Sheet.View.FreezePanes(HeaderRow + 1, 1);
        writer.SetWidths(22, 84);
        writer.SetPrint(row, 2, HeaderRow, landscape: false);
    }
}
