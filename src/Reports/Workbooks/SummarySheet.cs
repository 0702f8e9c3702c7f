using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The year on one page: how far applications came, and the pass rates by level with a chart.</summary>
internal static class SummarySheet
{
    public const string StagesTable = "Summary";
    public const string LevelsTable = "SummaryByLevel";

    private const int HeaderRow = 5;
    private const double HeaderHeight = 32;
    private const int ChartRows = 18;
    private const int FirstRate = 6;
    private const int OfVoted = 8;

    private static readonly FunnelStage[] Bases = [FunnelStage.Submitted, FunnelStage.Eligible, FunnelStage.Voted];

    private static readonly FunnelStage[] Counted =
        [FunnelStage.Submitted, FunnelStage.Eligible, FunnelStage.Voted, FunnelStage.VotedThrough];

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.summary"]);
        writer.WriteTitle(text.Format("title", report.Year));
        writer.WriteHeading(HeaderRow - 1, 1, text["summary.stages"]);
        var row = WriteStages(writer);
        writer.WriteHeading(row + 2, 1, text["summary.levels"]);
        var (first, last) = WriteLevels(writer, row + 3);
        if (last > first && Shown(report).Any())
        {
            writer.MakeTable(LevelsTable, first, 1, last, OfVoted);
            AddChart(writer, first, last);
        }

        writer.SetWidths(32, 12, 12, 12, 14, 16, 16, 16);
        writer.SetPrint(last + 2 + ChartRows, OfVoted, headerRow: 0, landscape: false);
    }

    private static int WriteStages(SheetWriter writer)
    {
        var text = writer.Text;
        writer.WriteHeaders(HeaderRow, 1, [text["column.stage"], text["column.count"], text["column.ofSubmitted"]]);
        writer.Sheet.Row(HeaderRow).Height = HeaderHeight;
        var row = HeaderRow;
        foreach (var step in writer.Report.Funnel)
        {
            writer.Write(++row, 1, text.Of(step.Stage));
            writer.Write(row, 2, step.Count);
            writer.WriteShare(row, 3, Shares.Of(step.OfSubmitted));
        }

        writer.MakeTable(StagesTable, HeaderRow, 1, row, 3);
        return row;
    }

    private static (int First, int Last) WriteLevels(SheetWriter writer, int header)
    {
        var text = writer.Text;
        writer.WriteHeaders(header, 1,
        [
            text.Of(ReportDimension.Level),
            .. Counted.Select(stage => text.Format("column.n", text.Of(stage))),
            .. Bases.Select(named => text.Format("column.rate", text.Of(named))),
        ]);
        writer.Sheet.Row(header).Height = HeaderHeight;
        var row = header;
        foreach (var group in writer.Report.ByLevel.Groups)
        {
            writer.Write(++row, 1, text.Of(ReportDimension.Level, group.Keys[0]));
            for (var index = 0; index < Counted.Length; index++)
            {
                writer.Write(row, 2 + index, group.Rates.Counts.Of(Counted[index]));
            }

            for (var index = 0; index < Bases.Length; index++)
            {
                writer.Write(row, FirstRate + index, Shares.Cell(group.Rates.Of(Bases[index])), CellKind.Share);
            }
        }

        return (header, row);
    }

    /// <summary>The columns of rates that show one at least.</summary>
    private static IEnumerable<int> Shown(AnnualReport report) => Bases
        .Select((named, index) => (named, column: FirstRate + index))
        .Where(rate => report.ByLevel.Groups.Any(group => group.Rates.Of(rate.named) is { Denominator: > 0 }))
        .Select(rate => rate.column);

    private static void AddChart(SheetWriter writer, int header, int last)
    {
        var chart = (ExcelBarChart)writer.Sheet.Drawings.AddChart("PassRatesByLevel", eChartType.ColumnClustered);
        foreach (var column in Shown(writer.Report))
        {
            var series = chart.Series.Add(writer.Sheet.Cells[header + 1, column, last, column], writer.Sheet.Cells[header + 1, 1, last, 1]);
            series.HeaderAddress = writer.Sheet.Cells[header, column];
        }

        ChartLook.Apply(chart, writer.Text["summary.levels"]);
        chart.YAxis.MinValue = 0;
        chart.YAxis.MaxValue = 1;
        chart.YAxis.Format = "0%";
        chart.Legend.Position = eLegendPosition.Bottom;
        ChartLook.Place(chart, last, ChartRows, OfVoted);
    }
}
