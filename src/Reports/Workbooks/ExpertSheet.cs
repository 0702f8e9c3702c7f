using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The experts' year in sum: drawn, attended, recused, load, severity, spread, agreement.</summary>
internal static class ExpertSheet
{
    public const string TableName = "Experts";

    private const int HeaderRow = 4;
    private const decimal Thousandths = 1000;

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.experts"]);
        writer.WriteTitle(text["sheet.experts"]);
        var figures = report.Figures.Experts;
        var last = SheetTable.WriteMeasures(
            writer, TableName, HeaderRow,
            [
                ("drawn", figures.Drawn, CellKind.Count),
                ("seats", figures.Seats, CellKind.Count),
                ("assigned", figures.Assigned, CellKind.Count),
                ("recused", figures.Recused, CellKind.Count),
                ("attended", figures.Attended, CellKind.Count),
                ("voted", figures.Voted, CellKind.Count),
                ("assignments", figures.Assignments, CellKind.Count),
                ("recusals", figures.Recusals, CellKind.Count),
                ("ballots", figures.Ballots, CellKind.Count),
                ("vetoes", figures.Vetoes, CellKind.Count),
                .. Of("load", figures.Load, CellKind.Days, 1),
                .. Of("severity", figures.Severity, CellKind.Points, Thousandths),
                .. Of("spread", figures.Spread, CellKind.Points, Thousandths),
                ("groups", figures.Groups, CellKind.Count),
                ("alpha", figures.Agreement.Alpha, CellKind.Points),
                ("alphaLow", figures.Agreement.Low, CellKind.Points),
                ("alphaHigh", figures.Agreement.High, CellKind.Points),
            ]);
        writer.Sheet.View.FreezePanes(HeaderRow + 1, 1);
        writer.SetWidths(52, 18);
        writer.SetPrint(last, 2, HeaderRow, landscape: false);
    }

    private static (string Key, object? Value, CellKind Kind)[] Of(string key, Quartiles? quartiles, CellKind kind, decimal unit) =>
    [
        ($"{key}Lower", Number(quartiles?.Lower / unit), kind),
        (key, Number(quartiles?.Median / unit), kind),
        ($"{key}Upper", Number(quartiles?.Upper / unit), kind),
    ];

    private static double? Number(decimal? value) => (double?)value;
}
