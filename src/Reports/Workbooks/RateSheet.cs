using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// One table of pass rates: the groups' keys, the numerator, and for each denominator its count, the rate and its 95 %
/// interval; then those confirmed. The total stands below the table, not in it, so that nobody sums it up twice.
/// </summary>
internal static class RateSheet
{
    private const int BannerRow = 4;
    private const int HeaderRow = 5;
    private const int ColumnsPerBase = 5;
    private const int MostBars = 20;
    private const int ChartColumns = 14;

    public static string SheetName(ReportText text, ReportTable table) => text[$"sheet.{Code(table)}"];

    /// <summary>Such as <c>PassRates_LEVEL_SPECIALTY</c>: the same in every year and language.</summary>
    public static string TableName(ReportTable table) => $"PassRates_{Code(table)}";

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text, ReportTable table)
    {
        var writer = new SheetWriter(package, report, text, SheetName(text, table));
        var keys = table.Dimensions.Count;
        var columns = WriteHeaders(writer, table);
        writer.WriteTitle(SheetName(text, table));
        var row = HeaderRow;
        foreach (var group in table.Groups)
        {
            row++;
            for (var index = 0; index < keys; index++)
            {
                writer.Write(row, index + 1, text.Of(table.Dimensions[index], group.Keys[index]));
            }

            WriteRates(writer, row, keys + 1, group.Rates, group.Changes);
        }

        if (row > HeaderRow)
        {
            writer.MakeTable(TableName(table), HeaderRow, 1, row, columns);
        }

        writer.Write(++row, 1, text["total"]);
        WriteRates(writer, row, keys + 1, PassRates.From(table.Total), report.Total == table.Total ? report.Figures.Changes : []);
        writer.MarkTotal(row, 1, columns);
        var end = AddChart(writer, table, row);
        writer.Sheet.View.FreezePanes(HeaderRow + 1, keys + 1);
        var (key, number) = text.Language == ReportLanguage.Chinese ? (18.0, 8.6) : (27.0, 11.0);
        writer.SetWidths([.. Enumerable.Repeat(key, keys), .. Enumerable.Repeat(number, columns - keys)]);
        writer.SetPrint(end, columns, HeaderRow, landscape: true);
    }

    /// <summary>
    /// The rates of the eligible, group by group, or by the denominator of which most groups are shown; where there are few
    /// enough groups to tell apart.
    /// </summary>
    /// <returns>The last row that is printed.</returns>
    private static int AddChart(SheetWriter writer, ReportTable table, int totalRow)
    {
        var shown = PassRates.Bases.MaxBy(named => (Known(table, named), named == FunnelStage.Eligible ? 1 : 0));
        if (table.Dimensions is not [not ReportDimension.Condition] || table.Groups.Count > MostBars || Known(table, shown) < 2)
        {
            return totalRow;
        }

        var rate = table.Dimensions.Count + 3 + ColumnsPerBase * PassRates.Bases.TakeWhile(named => named != shown).Count();
        var last = HeaderRow + table.Groups.Count;
        SheetChart.Add(
            writer, $"Chart_{Code(table)}", writer.Text.Format("banner.rateOf", writer.Text.Of(shown)),
            writer.Sheet.Cells[HeaderRow + 1, 1, last, 1], [writer.Sheet.Cells[HeaderRow + 1, rate, last, rate]],
            new ChartPlace(HeaderRow, totalRow, ChartColumns, "0%"));
        return totalRow + SheetChart.Rows + 2;
    }

    private static int Known(ReportTable table, FunnelStage named) => table.Groups.Count(group => group.Rates.Of(named) is { Denominator: > 0 });

    private static int WriteHeaders(SheetWriter writer, ReportTable table)
    {
        var text = writer.Text;
        writer.WriteBanner(BannerRow, table.Dimensions.Count + 1, 1, text["banner.counts"]);
        List<string> headers = [.. table.Dimensions.Select(text.Of), text.Format("column.n", text.Of(FunnelStage.VotedThrough))];
        foreach (var name in PassRates.Bases.Select(text.Of))
        {
            writer.WriteBanner(BannerRow, headers.Count + 1, ColumnsPerBase, text.Format("banner.rate", name));
            headers.AddRange(
                [text.Format("column.n", name), text.Format("column.rate", name), text.Format("column.low", name), text.Format("column.high", name), text.Format("column.changePrevious", name)]);
        }

        writer.WriteBanner(BannerRow, headers.Count + 1, 1, text["banner.after"]);
        headers.Add(text.Format("column.n", text.Of(FunnelStage.Confirmed)));
        writer.WriteHeaders(HeaderRow, 1, headers);
        writer.Sheet.Row(HeaderRow).Height = 48;
        return headers.Count;
    }

    private static void WriteRates(SheetWriter writer, int row, int column, PassRates rates, IReadOnlyList<RateChange> changes)
    {
        writer.Write(row, column++, rates.Counts.VotedThrough);
        foreach (var named in PassRates.Bases)
        {
            var rate = rates.Of(named);
            writer.Write(row, column++, rates.Counts.Of(named));
            writer.Write(row, column++, Shares.Cell(rate), CellKind.Share);
            writer.Write(row, column++, Shares.Cell(rate, interval => interval.Low), CellKind.Share);
            writer.Write(row, column++, Shares.Cell(rate, interval => interval.High), CellKind.Share);
            writer.Write(row, column++, Shares.Cell(changes.FirstOrDefault(change => change.Base == named)), CellKind.Change);
        }

        writer.Write(row, column, rates.Counts.Confirmed);
    }

    private static string Code(ReportTable table) => string.Join('_', table.Dimensions.Select(dimension => Codes.Of(dimension)));
}
