using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Statistics.Suppression;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>Recommendations: parts of all that were given, and parts of the exceptional track.</summary>
internal static class RecommendationPublication
{
    private static readonly bool[] WithAndWithout = [true, false];

    public static RecommendationFigures Of(RecommendationFigures full, StageFigures exceptional, int[] worth, int least)
    {
        var rows = Complete(full.Outcomes);
        var outcomes = Cells.OfRows([.. rows.Select(row => row.Counts)], exceptional, worth, least);
        return new RecommendationFigures(
            Given(Complete(full.Given), least), [.. rows.Zip(outcomes, (row, counts) => row with { Counts = counts })]);
    }

    private static IReadOnlyList<RecommendationRow> Given(IReadOnlyList<RecommendationRow> rows, int least)
    {
        int[][] counts = [.. rows.Select(row => new[] { row.Given!.Value, row.Counted!.Value })];
        var total = TableSuppression.OfTotal([counts.Sum(row => row[0]), counts.Sum(row => row[1])], [1, 1], least);
        var shown = TableSuppression.OfRows(counts, total, [1, 1], least);
        return [.. rows.Select((row, index) => row with { Given = shown[index][0], Counted = shown[index][1] })];
    }

    /// <summary>Every level by every rank and not recorded, with or without recommendations.</summary>
    private static IReadOnlyList<RecommendationRow> Complete(IReadOnlyList<RecommendationRow> rows) =>
    [
        .. EnumCodes<TitleLevel>.All.SelectMany(level => EnumCodes<TitleLevel>.All.Append(null).Select(held =>
            rows.FirstOrDefault(row => row.Level == level && row.TitleHeld == held) ?? new RecommendationRow(level, held, 0, 0))),
    ];

    private static IReadOnlyList<RecommendationOutcomeRow> Complete(IReadOnlyList<RecommendationOutcomeRow> rows) =>
    [
        .. EnumCodes<TitleLevel>.All.SelectMany(level => WithAndWithout.Select(recommended =>
            rows.FirstOrDefault(row => row.Level == level && row.Recommended == recommended)
            ?? new RecommendationOutcomeRow(level, recommended, GroupList.Empty("").Counts))),
    ];
}
