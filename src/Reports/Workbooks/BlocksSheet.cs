using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Which block of criteria fails most, and how many achievement criteria are met.</summary>
internal static class BlocksSheet
{
    public const string BlocksTable = "Blocks";
    public const string MetCountsTable = "MetCounts";

    private const int HeaderRow = 5;
    private const int Share = 4;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.blocks"]);
        writer.WriteTitle(text["sheet.blocks"]);
        writer.WriteHeading(HeaderRow - 1, 1, text["heading.blocks"]);
        SheetColumn<BlockRow>[] blocks =
        [
            SheetColumn<BlockRow>.Text(text["column.block"], row => text.OfCode("block", row.Block)),
            SheetColumn<BlockRow>.Count(text["column.asked"], row => row.Asked),
            SheetColumn<BlockRow>.Count(text["column.failed"], row => row.Failed),
            new(text["column.failedShare"], CellKind.Share, row => Shares.Cell(row.FailedShare)),
        ];
        var last = SheetTable.Write(writer, BlocksTable, HeaderRow, 1, blocks, report.Figures.Criteria.Blocks);
        SheetChart.Add(
            writer, "FailedBlocks", text["chart.blocks"], writer.Sheet.Cells[HeaderRow + 1, 1, last, 1],
            [writer.Sheet.Cells[HeaderRow + 1, Share, last, Share]], new ChartPlace(HeaderRow, last, Share, "0%", Lying: true));
        var row = last + SheetChart.Rows + 3;
        writer.WriteHeading(row++, 1, text["heading.metCounts"]);
        SheetColumn<MetCountRow>[] counts =
        [
            SheetColumn<MetCountRow>.Text(text["column.level"], count => text.Of(ReportDimension.Level, count.Level)),
            SheetColumn<MetCountRow>.Count(text["column.metCount"], count => count.Met),
            SheetColumn<MetCountRow>.Count(text["column.count"], count => count.Applications),
        ];
        last = SheetTable.Write(writer, MetCountsTable, row, 1, counts, report.Figures.Criteria.MetCounts);
        writer.SetWidths(34, 18, 18, 18);
        writer.SetPrint(last, Share, headerRow: 0, landscape: false);
    }
}
