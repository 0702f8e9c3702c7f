using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>How often each criterion is met, in the standard's order.</summary>
internal static class CriteriaSheet
{
    public const string TableName = "Criteria";

    private const int HeaderRow = 4;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.criteria"]);
        writer.WriteTitle(text["sheet.criteria"]);
        SheetColumn<CriterionRow>[] columns =
        [
            SheetColumn<CriterionRow>.Text(text["column.clause"], row => row.Clause),
            SheetColumn<CriterionRow>.Text(text["column.criterion"], row => text.Of(row.Label)),
            SheetColumn<CriterionRow>.Text(text["column.level"], row => row.Level is null ? text["level.every"] : text.Of(ReportDimension.Level, row.Level)),
            SheetColumn<CriterionRow>.Text(text["column.block"], row => row.Block is null ? text["unknown"] : text.OfCode("block", row.Block)),
            SheetColumn<CriterionRow>.Count(text["column.asked"], row => row.Asked),
            SheetColumn<CriterionRow>.Count(text["column.met"], row => row.Met),
            SheetColumn<CriterionRow>.Count(text["column.notMet"], row => row.NotMet),
            SheetColumn<CriterionRow>.Count(text["column.pending"], row => row.Pending),
            new(text["column.metShare"], CellKind.Share, row => Shares.Cell(row.MetShare)),
            SheetColumn<CriterionRow>.Text(text["column.code"], row => row.Code),
        ];
        var last = SheetTable.Write(writer, TableName, HeaderRow, 1, columns, report.Figures.Criteria.Criteria);
        writer.Sheet.Cells[HeaderRow + 1, 1, last, 2].Style.WrapText = true;
        foreach (var (criterion, row) in report.Figures.Criteria.Criteria.Select((criterion, index) => (criterion, HeaderRow + 1 + index)))
        {
            writer.FitHeight(row, text.Of(criterion.Label), LabelWidth(text));
        }

        writer.Sheet.View.FreezePanes(HeaderRow + 1, 3);
        writer.SetWidths(15, LabelWidth(text), 14, 16, 10, 10, 10, 10, 10, 30);
        writer.SetPrint(last, columns.Length, HeaderRow, landscape: true);
    }

    private static double LabelWidth(ReportText text) => text.Language == ReportLanguage.Chinese ? 58 : 64;
}
