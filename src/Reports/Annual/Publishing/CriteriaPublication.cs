using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>
/// Criteria: a row's results are shown together or not at all. How many criteria were met is a sum over the rows of a
/// level's achievement criteria; where one of those is suppressed, or one number met is rare, the level's distribution is
/// not published.
/// </summary>
internal static class CriteriaPublication
{
    public static CriteriaFigures Of(CriteriaFigures full, int least)
    {
        CriterionRow[] criteria = [.. full.Criteria.Select(row => Of(row, least))];
        var withheld = criteria
            .Where(row => row.Met is null && row.Block == Codes.Of(CriterionBlock.Achievement))
            .Select(row => row.Level)
            .ToHashSet();
        withheld.UnionWith(full.MetCounts.Where(row => !Cells.IsSafe(row.Applications!.Value, least)).Select(row => row.Level));
        return new CriteriaFigures(
            criteria,
            [.. full.Blocks.Select(row => Of(row, least))],
            [.. full.MetCounts.Where(row => !withheld.Contains(row.Level))]);
    }

    private static CriterionRow Of(CriterionRow row, int least) =>
        Cells.IsSafe(row.Met!.Value, least) && Cells.IsSafe(row.NotMet!.Value, least) && Cells.IsSafe(row.Pending!.Value, least)
            ? row
            : row with { Asked = Cells.IsSafe(row.Asked!.Value, least) ? row.Asked : null, Met = null, NotMet = null, Pending = null };

    private static BlockRow Of(BlockRow row, int least) =>
        Cells.IsSafe(row.Failed!.Value, least) && Cells.IsSafe(row.Asked!.Value - row.Failed!.Value, least)
            ? row
            : row with { Asked = Cells.IsSafe(row.Asked!.Value, least) ? row.Asked : null, Failed = null };
}
