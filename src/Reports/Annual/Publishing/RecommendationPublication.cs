using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Statistics.Suppression;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>Recommendations: parts of all that were given, and parts of the exceptional track.</summary>
internal static class RecommendationPublication
{
    public static RecommendationFigures Of(RecommendationFigures full, StageFigures exceptional, int[] worth, int least)
    {
        var outcomes = Cells.OfRows([.. full.Outcomes.Select(row => row.Counts)], exceptional, worth, least);
        return new RecommendationFigures(
            Given(full.Given, least), [.. full.Outcomes.Zip(outcomes, (row, counts) => row with { Counts = counts })]);
    }

    private static IReadOnlyList<RecommendationRow> Given(IReadOnlyList<RecommendationRow> rows, int least)
    {
        if (rows.Count == 0)
        {
            return rows;
        }

        int[][] counts = [.. rows.Select(row => new[] { row.Given!.Value, row.Counted!.Value })];
        var total = TableSuppression.OfTotal([counts.Sum(row => row[0]), counts.Sum(row => row[1])], [1, 1], least);
        var shown = TableSuppression.OfRows(counts, total, [1, 1], least);
        return [.. rows.Select((row, index) => row with { Given = shown[index][0], Counted = shown[index][1] })];
    }
}
