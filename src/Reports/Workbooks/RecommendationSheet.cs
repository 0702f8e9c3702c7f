using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Recommendations by level and rank, and what became of exceptional applications with and without.</summary>
internal static class RecommendationSheet
{
    public const string GivenTable = "Recommendations";
    public const string OutcomesTable = "RecommendationOutcomes";

    private const int HeaderRow = 5;

    private static readonly FunnelStage[] Counted = [FunnelStage.Submitted, FunnelStage.Eligible, FunnelStage.Voted, FunnelStage.VotedThrough];

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var writer = new SheetWriter(package, report, text, text["sheet.recommendations"]);
        writer.WriteTitle(text["sheet.recommendations"]);
        writer.WriteHeading(HeaderRow - 1, 1, text["heading.given"]);
        SheetColumn<RecommendationRow>[] given =
        [
            SheetColumn<RecommendationRow>.Text(text.Of(ReportDimension.Level), row => text.Of(ReportDimension.Level, row.Level)),
            SheetColumn<RecommendationRow>.Text(text["column.titleHeld"], row => text.Of(ReportDimension.Level, row.TitleHeld)),
            SheetColumn<RecommendationRow>.Count(text["column.given"], row => row.Given),
            SheetColumn<RecommendationRow>.Count(text["column.counted"], row => row.Counted),
        ];
        var last = SheetTable.Write(writer, GivenTable, HeaderRow, 1, given, report.Figures.Recommendations.Given);
        writer.WriteHeading(last + 2, 1, text["heading.outcomes"]);
        SheetColumn<RecommendationOutcomeRow>[] outcomes =
        [
            SheetColumn<RecommendationOutcomeRow>.Text(text.Of(ReportDimension.Level), row => text.Of(ReportDimension.Level, row.Level)),
            SheetColumn<RecommendationOutcomeRow>.Text(text["column.recommended"], row => text[row.Recommended ? "yes" : "no"]),
            .. Counted.Select(stage => SheetColumn<RecommendationOutcomeRow>.Count(text.Format("column.n", text.Of(stage)), row => row.Counts.Of(stage))),
            new(text.Format("column.rate", text.Of(FunnelStage.Submitted)), CellKind.Share, row => Shares.Cell(row.Rates.OfSubmitted)),
            new(text.Format("column.rate", text.Of(FunnelStage.Voted)), CellKind.Share, row => Shares.Cell(row.Rates.OfVoted)),
        ];
        last = SheetTable.Write(writer, OutcomesTable, last + 3, 1, outcomes, report.Figures.Recommendations.Outcomes);
        writer.SetWidths(26, 26, 15, 15, 15, 15, 18, 18);
        writer.SetPrint(last, outcomes.Length, headerRow: 0, landscape: true);
    }
}
