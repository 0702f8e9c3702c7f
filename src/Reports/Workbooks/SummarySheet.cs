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
    private const int ChartRows = 18;
    private const int OfEligible = 6;
    private const int OfVoted = 7;

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
        if (last > first)
        {
            writer.MakeTable(LevelsTable, first, 1, last, OfVoted);
            AddChart(writer, first, last);
        }

        writer.SetWidths(32, 12, 12, 12, 14, 18, 18);
        writer.SetPrint(last + 2 + ChartRows, OfVoted, headerRow: 0, landscape: false);
    }

    private static int WriteStages(SheetWriter writer)
    {
        var text = writer.Text;
        writer.WriteHeaders(HeaderRow, 1, [text["column.stage"], text["column.count"], text["column.ofSubmitted"]]);
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
            text.Format("column.rate", text.Of(FunnelStage.Eligible)),
            text.Format("column.rate", text.Of(FunnelStage.Voted)),
        ]);
        writer.Sheet.Row(header).Height = 32;
        var row = header;
        foreach (var group in writer.Report.ByLevel.Groups)
        {
            writer.Write(++row, 1, text.Of(ReportDimension.Level, group.Keys[0]));
            for (var index = 0; index < Counted.Length; index++)
            {
                writer.Write(row, 2 + index, group.Rates.Counts.Of(Counted[index]));
            }

            writer.WriteShare(row, OfEligible, Shares.Of(group.Rates.OfEligible));
            writer.WriteShare(row, OfVoted, Shares.Of(group.Rates.OfVoted));
        }

        return (header, row);
    }

    private static void AddChart(SheetWriter writer, int header, int last)
    {
        var chart = (ExcelBarChart)writer.Sheet.Drawings.AddChart("PassRatesByLevel", eChartType.ColumnClustered);
        foreach (var column in new[] { OfEligible, OfVoted })
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
