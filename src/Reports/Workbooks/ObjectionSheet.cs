using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Objections during public notice, and votes that were taken again.</summary>
internal static class ObjectionSheet
{
    public const string TableName = "Objections";

    private const int HeaderRow = 4;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.objections"]);
        writer.WriteTitle(text["sheet.objections"]);
        var figures = report.Figures.Objections;
        var last = SheetTable.WriteMeasures(
            writer, TableName, HeaderRow,
            [
                ("applicationsObjected", VoteSheet.Shown(figures.Applications), CellKind.Count),
                ("objections", VoteSheet.Shown(figures.Objections), CellKind.Count),
                ("upheld", VoteSheet.Shown(figures.Upheld), CellKind.Count),
                ("rechecked", VoteSheet.Shown(figures.Rechecked), CellKind.Count),
                ("throughAfterRecheck", VoteSheet.Shown(figures.ThroughAfterRecheck), CellKind.Count),
            ]);
        writer.Sheet.View.FreezePanes(HeaderRow + 1, 1);
        writer.SetWidths(52, 18);
        writer.SetPrint(last, 2, HeaderRow, landscape: false);
    }
}
